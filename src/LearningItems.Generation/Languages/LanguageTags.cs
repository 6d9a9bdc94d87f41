namespace LearningItems.Generation.Languages;

/// <summary>What a language tag (BCP 47) says: its language, its script and, of Chinese, its characters.</summary>
internal static class LanguageTags
{
    public const string Hans = "Hans";
    public const string Hant = "Hant";

    // ISO 639-3 codes that word lists use for languages with a shorter one, those of standard Arabic, Iranian Persian and north
    // Azerbaijani, and two codes that ISO 639 has replaced. Source: ISO 639, chosen by hand; licence MIT, as the library; LanguageProfilesTests.
    private static readonly Dictionary<string, string> Shorter = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cmn"] = "zh",
        ["zho"] = "zh",
        ["jpn"] = "ja",
        ["kor"] = "ko",
        ["eng"] = "en",
        ["deu"] = "de",
        ["nld"] = "nl",
        ["swe"] = "sv",
        ["fra"] = "fr",
        ["spa"] = "es",
        ["ita"] = "it",
        ["por"] = "pt",
        ["rus"] = "ru",
        ["ukr"] = "uk",
        ["pol"] = "pl",
        ["srp"] = "sr",
        ["ces"] = "cs",
        ["hrv"] = "hr",
        ["dan"] = "da",
        ["nob"] = "nb",
        ["nor"] = "nb",
        ["no"] = "nb",
        ["ron"] = "ro",
        ["fin"] = "fi",
        ["hun"] = "hu",
        ["ara"] = "ar",
        ["arb"] = "ar",
        ["heb"] = "he",
        ["iw"] = "he",
        ["hin"] = "hi",
        ["fas"] = "fa",
        ["pes"] = "fa",
        ["tha"] = "th",
        ["vie"] = "vi",
        ["ind"] = "id",
        ["in"] = "id",
        ["ell"] = "el",
        ["tur"] = "tr",
        ["aze"] = "az",
        ["azj"] = "az",
    };

    // The profile already has the script of any other code. Source: ISO 15924, chosen by hand; licence MIT, as the library; LanguageProfilesTests.
    private static readonly Dictionary<string, Scripts> ScriptCodes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Latn"] = Scripts.Latin,
        ["Cyrl"] = Scripts.Cyrillic,
        ["Arab"] = Scripts.Arabic,
        ["Deva"] = Scripts.Devanagari,
        ["Thai"] = Scripts.Thai,
        ["Grek"] = Scripts.Greek,
        ["Hebr"] = Scripts.Hebrew,
        [Hans] = Scripts.Han,
        [Hant] = Scripts.Han,
        ["Hani"] = Scripts.Han,
        ["Jpan"] = Scripts.Han | Scripts.Hiragana | Scripts.Katakana,
        ["Hira"] = Scripts.Hiragana,
        ["Kana"] = Scripts.Katakana,
        ["Kore"] = Scripts.Hangul | Scripts.Han,
        ["Hang"] = Scripts.Hangul,
    };

    /// <summary>The tag with the shortest code of its language; an extended language (zh-yue) stands for itself, as RFC 5646, section 4.5, has it.</summary>
    public static string Canonical(string tag)
    {
        var subtags = tag.Split('-');
        var language = subtags is [{ Length: > 1 }, { Length: 3 } extended, ..] && extended.All(char.IsAsciiLetter) ? 1 : 0;
        return string.Join('-', subtags.Skip(language + 1).Prepend(Shorter.GetValueOrDefault(subtags[language], subtags[language])));
    }

    /// <summary>The language of a canonical tag, in capitals.</summary>
    public static string LanguageOf(string tag) => tag.Split('-')[0].ToUpperInvariant();

    /// <summary>Whether two canonical tags are of one language: pt and pt-BR.</summary>
    public static bool AreOfOneLanguage(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => FirstSubtag(first).Equals(FirstSubtag(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>The scripts that the script subtag names; null where there is none, or none that is known.</summary>
    public static Scripts? ScriptsOf(string tag) => ScriptCode(tag) is { } code ? ScriptCodes[code] : null;

    /// <summary>
    /// The Chinese characters a tag means, null for other languages and scripts. Where nothing tells, CLDR's likely subtags do: Cantonese
    /// is traditional, Mandarin simplified.
    /// </summary>
    public static string? ChineseScript(string tag)
    {
        if (LanguageOf(tag) is not (("ZH" or "YUE") and var language))
        {
            return null;
        }

        return ScriptCode(tag) is { } code
            ? new[] { Hans, Hant }.FirstOrDefault(script => string.Equals(script, code, StringComparison.OrdinalIgnoreCase))
            : HasSubtag(tag, "TW") || HasSubtag(tag, "HK") || HasSubtag(tag, "MO") || (language == "YUE" && !HasSubtag(tag, "CN")) ? Hant : Hans;
    }

    /// <summary>Whether a tag has a subtag, such as a region.</summary>
    public static bool HasSubtag(string tag, string subtag) => Subtags(tag).Contains(subtag, StringComparer.OrdinalIgnoreCase);

    // What follows a single letter is an extension or private: zh-x-latn is in no Latin letters.
    private static IEnumerable<string> Subtags(string tag) => tag.Split('-').Skip(1).TakeWhile(subtag => subtag.Length > 1);

    private static string? ScriptCode(string tag) => Subtags(tag).FirstOrDefault(ScriptCodes.ContainsKey);

    private static ReadOnlySpan<char> FirstSubtag(ReadOnlySpan<char> tag) => tag.IndexOf('-') is >= 0 and var end ? tag[..end] : tag;
}
