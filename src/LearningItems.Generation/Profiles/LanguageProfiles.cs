using System.Globalization;
using LearningItems.Generation.Languages;

namespace LearningItems.Generation.Profiles;

/// <summary>The built-in profiles, and the way from a language tag to its profile.</summary>
internal static class LanguageProfiles
{
    public static IReadOnlyList<LanguageProfile> BuiltIn { get; } =
    [
        Sinitic.Chinese, Sinitic.Traditional, Sinitic.Taiwan, Sinitic.Cantonese, JapaneseAndKorean.Japanese, JapaneseAndKorean.Korean,
        Germanic.English, Germanic.German, Germanic.Dutch, Germanic.Swedish, Germanic.Danish, Germanic.Norwegian,
        Romance.French, Romance.Spanish, Romance.Italian, Romance.Portuguese, Romance.Romanian,
        Slavic.Russian, Slavic.Ukrainian, Slavic.Polish, Slavic.Czech, Slavic.Croatian, Slavic.Serbian, Slavic.SerbianLatin, Slavic.SerbianCyrillic,
        Semitic.Arabic, Semitic.Hebrew, IndoIranian.Hindi, IndoIranian.Persian,
        SoutheastAsian.Thai, SoutheastAsian.Vietnamese, SoutheastAsian.Indonesian,
        Uralic.Finnish, Uralic.Hungarian,
        GreekAndTurkish.Greek, GreekAndTurkish.Turkish,
    ];

    /// <summary>The built-in languages by their function words.</summary>
    public static FunctionWordLanguages FunctionWords { get; } = new(BuiltIn);

    /// <summary>
    /// The profile of a tag: the application's own before the built-in ones, the longest matching tag first, and a default that
    /// accepts any script where the language is not known. A script subtag decides: hi-Latn is written in Latin letters.
    /// </summary>
    public static LanguageProfile Find(string tag, IEnumerable<LanguageProfile> own)
    {
        var canonical = LanguageTags.Canonical(tag);
        var ofApplication = own.Reverse().ToList(); // of two for a language the last counts, as with strategies
        var profile = LookUp(canonical, ofApplication) ?? LookUp(OfCharacters(canonical), [.. ofApplication, .. BuiltIn]) ?? Default(canonical);
        return InScriptOf(canonical, profile);
    }

    // BCP 47 (RFC 4647, section 3.4): look-up drops subtags from the end.
    private static LanguageProfile? LookUp(string tag, IReadOnlyList<LanguageProfile> profiles)
    {
        for (var prefix = tag; prefix.Length > 0; prefix = prefix.LastIndexOf('-') is > 0 and var end ? prefix[..end] : string.Empty)
        {
            if (profiles.FirstOrDefault(profile => string.Equals(LanguageTags.Canonical(profile.Tag), prefix, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // The profiles of Chinese go by the characters, which a tag may leave to the region: zh-HK is traditional.
    private static string OfCharacters(string tag) => (LanguageTags.LanguageOf(tag), LanguageTags.ChineseScript(tag)) switch
    {
        ("ZH", LanguageTags.Hant) => LanguageTags.HasSubtag(tag, "TW") ? Sinitic.Taiwan.Tag : Sinitic.Traditional.Tag,
        ("ZH", _) => Sinitic.Chinese.Tag,
        _ => tag,
    };

    // What a profile says of its own script does not hold of another: neither its word lists nor how words stand apart nor its signs.
    private static LanguageProfile InScriptOf(string tag, LanguageProfile profile)
    {
        if (profile.Scripts != Scripts.None && LanguageTags.ScriptsOf(tag) is { } scripts && !profile.Scripts.HasFlag(scripts))
        {
            return profile with
            {
                Scripts = scripts,
                Romanization = null,
                Marking = null,
                UnusedLetters = string.Empty,
                FunctionWords = [],
                LatinLexicon = [],
                WordSeparation = profile.WordSeparation == WordSeparation.Spaces ? WordSeparation.Spaces : WordSeparation.Unknown,
                OptInCategories = [.. profile.OptInCategories.Where(category => category != LearningItemCategory.WritingSystem)],
            };
        }

        return profile.UnusedLetters.Length == 0 || LanguageTags.ChineseScript(tag) == LanguageTags.ChineseScript(LanguageTags.Canonical(profile.Tag)) ? profile : profile with { UnusedLetters = string.Empty };
    }

    private static LanguageProfile Default(string tag) => new()
    {
        Tag = tag,
        Name = NameOf(tag),
        Scripts = LanguageTags.ScriptsOf(tag) ?? Scripts.None,
        CaseRule = LanguageTags.LanguageOf(tag) is "TR" or "AZ" ? CaseRule.Turkic : CaseRule.Folded,
        LatinLexicon = LatinWords.Common,
        TokensPerExample = 12,
    };

    /// <summary>The English name of a language: that of the application's own profile, where it has one.</summary>
    public static string NameOf(string tag, IReadOnlyList<LanguageProfile> own) => LookUp(LanguageTags.Canonical(tag), [.. own.Reverse()])?.Name ?? NameOf(tag);

    /// <summary>The English name of a language; ICU knows most, for others the tag says as much as anything.</summary>
    public static string NameOf(string tag)
    {
        var name = CultureInfo.GetCultureInfo(tag).EnglishName;
        return name.StartsWith("Unknown", StringComparison.Ordinal) ? tag : name;
    }
}
