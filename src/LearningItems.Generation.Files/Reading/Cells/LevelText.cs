namespace LearningItems.Generation.Files;

/// <summary>Writes a level as the scales do: 一级, 1급 and 1.0 as 1, A1.2 and A2+ as the level they are part of.</summary>
/// <remarks>The signs for a level in Chinese, Japanese and Korean. Written by hand; licence MIT, as the library; checked by <c>LevelCellTests</c>.</remarks>
internal static class LevelText
{
    private const string HanNumerals = "一二三四五六七八九";

    private const string LevelSigns = "级級급";

    /// <param name="text">The cell, or one of several levels in it.</param>
    /// <param name="language">The language taught.</param>
    /// <param name="scale">The scale that numbers with a sign for level are of in the language: HSK in Chinese, TOPIK in Korean.</param>
    public static string Plain(string text, string? language, out string? scale)
    {
        var level = string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c)).Trim();
        scale = null;
        if (level.Length > 0 && LevelSigns.Contains(level[^1], StringComparison.Ordinal))
        {
            scale = language switch { "zh" => "hsk", "ko" => "topik", _ => null };
            level = string.Concat(level.TrimStart('第').Where(c => !LevelSigns.Contains(c, StringComparison.Ordinal)).Select(Digit)).Replace('~', '-').Trim();
            level = level.Replace("--", "-", StringComparison.Ordinal).Replace('—', '-');
        }

        return WithoutPart(level);
    }

    private static char Digit(char c) => HanNumerals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? (char)('1' + at) : c;

    // Spreadsheets write whole numbers as 1.0, publishers cut A1 into A1.1 and A1.2 and add to A2 what is not yet B1.
    private static string WithoutPart(string level) => level switch
    {
        [>= '1' and <= '9', '.', '0'] => level[..1],
        [.. var whole, '.', >= '0' and <= '9'] when IsCefr(whole) => whole,
        [.. var whole, '+'] when IsCefr(whole) => whole,
        [.. var whole, '.', >= '0' and <= '9', '+'] when IsCefr(whole) => whole,
        _ => level,
    };

    private static bool IsCefr(string level) => level is [.., 'A' or 'B' or 'C' or 'a' or 'b' or 'c', '1' or '2'] && ProficiencyLevel.TryParse(level, out _);
}
