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

    // ISO 639-3 codes that word lists use for languages with a shorter one.
    private static readonly Dictionary<string, string> Shorter = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cmn"] = "zh",
        ["zho"] = "zh",
        ["jpn"] = "ja",
        ["kor"] = "ko",
        ["eng"] = "en",
        ["fra"] = "fr",
        ["deu"] = "de",
        ["spa"] = "es",
        ["vie"] = "vi",
        ["rus"] = "ru",
        ["tha"] = "th",
        ["ara"] = "ar",
        ["hin"] = "hi",
    };

    // ISO 15924 codes; the profile already has the script of any other.
    private static readonly Dictionary<string, Scripts> ScriptCodes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Latn"] = Scripts.Latin,
        ["Cyrl"] = Scripts.Cyrillic,
        ["Arab"] = Scripts.Arabic,
        ["Deva"] = Scripts.Devanagari,
        ["Thai"] = Scripts.Thai,
        ["Grek"] = Scripts.Greek,
        ["Hebr"] = Scripts.Hebrew,
    };

    /// <summary>
    /// The profile of a tag: the application's own before the built-in ones, the longest matching tag first, and a default that
    /// accepts any script where the language is not known. A script subtag decides: hi-Latn is written in Latin letters.
    /// </summary>
    public static LanguageProfile Find(string tag, IEnumerable<LanguageProfile> own)
    {
        var subtags = tag.Split('-');
        var canonical = string.Join('-', subtags.Skip(1).Prepend(Shorter.GetValueOrDefault(subtags[0], subtags[0])));
        var profile = LookUp(canonical, [.. own, .. BuiltIn]) ?? Default(canonical);
        var script = subtags.Skip(1).FirstOrDefault(ScriptCodes.ContainsKey);
        return script is null || profile.Scripts.HasFlag(ScriptCodes[script]) || profile.Scripts == Scripts.None ? profile : profile with { Scripts = ScriptCodes[script], Romanization = null };
    }

    // BCP 47 (RFC 4647, section 3.4): look-up drops subtags from the end.
    private static LanguageProfile? LookUp(string tag, IReadOnlyList<LanguageProfile> profiles)
    {
        for (var prefix = tag; prefix.Length > 0; prefix = prefix.LastIndexOf('-') is > 0 and var end ? prefix[..end] : string.Empty)
        {
            if (profiles.FirstOrDefault(profile => string.Equals(profile.Tag, prefix, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        return null;
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
}
