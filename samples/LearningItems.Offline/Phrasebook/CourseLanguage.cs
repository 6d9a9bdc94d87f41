namespace LearningItems.Offline.Phrasebook;

/// <summary>Which of the stand-in's data serve a language tag.</summary>
internal static class CourseLanguage
{
    public const string Chinese = "zh";
    public const string TraditionalChinese = "zh-Hant";
    public const string Japanese = "ja";
    public const string Korean = "ko";
    public const string French = "fr";

    private static readonly string[] TraditionalSubtags = ["Hant", "TW", "HK", "MO"];

    /// <summary>
    /// The language of a tag without its region; Chinese in traditional characters apart, because the phrasebook and the notes are
    /// in simplified ones.
    /// </summary>
    public static string Of(string tag)
    {
        var subtags = tag.Split('-');
        var language = subtags[0].ToLowerInvariant();
        return language == Chinese && subtags.Skip(1).Any(IsTraditional) ? TraditionalChinese : language;
    }

    public static bool IsChinese(string language) => language is Chinese or TraditionalChinese;

    /// <summary>Whether the language's words are told from glosses in Latin letters by their script.</summary>
    public static bool IsEastAsian(string language) => IsChinese(language) || language is Japanese or Korean;

    private static bool IsTraditional(string subtag) => TraditionalSubtags.Contains(subtag, StringComparer.OrdinalIgnoreCase);
}
