namespace LearningItems.Generation.Files;

/// <summary>The scripts that words of a language are written in.</summary>
internal static class LanguageScripts
{
    public const Scripts Kana = Scripts.Hiragana | Scripts.Katakana;

    /// <summary>The scripts of a language by its primary subtag: those named here, Latin otherwise.</summary>
    public static Scripts Of(string language) => language switch
    {
        "zh" or "yue" or "wuu" or "nan" or "hak" or "lzh" => Scripts.Han,
        "ja" => Scripts.Han | Kana,
        "ko" => Scripts.Hangul,
        "ru" or "uk" or "be" or "bg" or "mk" or "kk" or "ky" or "tg" or "mn" or "tt" => Scripts.Cyrillic,
        "sr" => Scripts.Cyrillic | Scripts.Latin,
        "ar" or "fa" or "ur" or "ps" or "ckb" or "ug" => Scripts.Arabic,
        "he" or "yi" => Scripts.Hebrew,
        "hi" or "mr" or "ne" or "sa" => Scripts.Devanagari,
        "th" => Scripts.Thai,
        "el" => Scripts.Greek,
        "hy" or "ka" or "am" or "bn" or "ta" or "te" or "ml" or "kn" or "gu" or "pa" or "si" or "lo" or "my" or "km" or "ti" => Scripts.Other,
        _ => Scripts.Latin,
    };
}
