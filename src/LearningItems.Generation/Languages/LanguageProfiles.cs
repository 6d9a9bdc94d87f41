using System.Globalization;

namespace LearningItems.Generation.Languages;

/// <summary>The built-in profiles, and the way from a language tag to its profile.</summary>
internal static class LanguageProfiles
{
    private static readonly LanguageProfile[] BuiltIn =
    [
        EastAsian.Chinese, EastAsian.Japanese, EastAsian.Korean,
        European.English, European.French, European.German, European.Spanish,
        .. OtherScripts.All,
    ];

    /// <summary>
    /// The profile of a tag: the application's own before the built-in ones, the longest matching tag first, and a default that
    /// accepts any script where the language is not known.
    /// </summary>
    public static LanguageProfile Find(string tag, IEnumerable<LanguageProfile> own)
    {
        var profiles = own.Concat(BuiltIn).ToList();
        for (var prefix = tag; prefix.Length > 0; prefix = Shorten(prefix))
        {
            var found = profiles.Find(profile => string.Equals(profile.Tag, prefix, StringComparison.OrdinalIgnoreCase));
            if (found is not null)
            {
                return found;
            }
        }

        return Default(tag);
    }

    private static LanguageProfile Default(string tag) => new()
    {
        Tag = tag,
        Name = NameOf(tag),
        CaseRule = tag.Split('-')[0].ToUpperInvariant() is "TR" or "AZ" ? CaseRule.Turkic : CaseRule.Folded,
    };

    /// <summary>The English name of a language; ICU knows most, for others the tag says as much as anything.</summary>
    public static string NameOf(string tag)
    {
        var name = CultureInfo.GetCultureInfo(tag).EnglishName;
        return name.StartsWith("Unknown", StringComparison.Ordinal) ? tag : name;
    }

    // BCP 47 (RFC 4647, section 3.4): look-up drops subtags from the end.
    private static string Shorten(string tag) => tag.LastIndexOf('-') is > 0 and var end ? tag[..end] : string.Empty;
}
