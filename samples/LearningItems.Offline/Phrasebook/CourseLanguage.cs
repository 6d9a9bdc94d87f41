using LearningItems.Generation.Languages;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Which of the stand-in's data serve a language tag.</summary>
internal static class CourseLanguage
{
    public const string Chinese = "zh";
    public const string TraditionalChinese = "zh-Hant";
    public const string Japanese = "ja";
    public const string Korean = "ko";
    public const string French = "fr";

    /// <summary>
    /// The language of a tag without its region; Chinese in traditional characters apart, because the phrasebook and the notes are
    /// in simplified ones.
    /// </summary>
    public static string Of(string tag)
    {
        var canonical = LanguageTags.Canonical(tag);
        var language = canonical.Split('-')[0].ToLowerInvariant();
        return language == Chinese && LanguageTags.ChineseScript(canonical) == LanguageTags.Hant ? TraditionalChinese : language;
    }

    public static bool IsChinese(string language) => language is Chinese or TraditionalChinese;
}
