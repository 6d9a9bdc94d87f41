namespace LearningItems.Generation.Files;

/// <summary>Whether a text can be a reading in a language. Of languages whose readings have no form of their own, anything can.</summary>
internal static class ReadingScripts
{
    public static bool CanBe(string reading, string word, string? language) => language switch
    {
        "zh" => IsChinese(WithoutLettersOf(word, reading), word) || IsIpa(reading),
        "ja" => Kana.IsReading(WithoutLettersOf(word, reading)) || Romaji.IsReading(reading) || IsIpa(reading),
        _ => true,
    };

    public static bool IsZhuyin(string text) => text.Any(IsZhuyin) && text.All(c => IsZhuyin(c) || IsZhuyinTone(c) || ReadingSigns.StandsBetween(c));

    private static bool IsChinese(string reading, string word) =>
        IsZhuyin(reading) || Pinyin.IsReading(reading, Math.Max(1, word.Count(CjkLetters.IsHan))) || (reading.Trim().Length == 0 && !CjkLetters.HasHan(word));

    // The OK of 卡拉OK is read as it is written.
    private static string WithoutLettersOf(string word, string reading)
    {
        if (!word.Any(CjkLetters.IsLatin))
        {
            return reading;
        }

        foreach (var run in ReadingSigns.Runs(word).SelectMany(LatinRuns))
        {
            var at = reading.IndexOf(run, StringComparison.OrdinalIgnoreCase);
            reading = at < 0 ? reading : reading.Remove(at, run.Length);
        }

        return reading;
    }

    private static IEnumerable<string> LatinRuns(string run) =>
        string.Concat(run.Select(c => CjkLetters.IsLatin(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsZhuyin(char c) => c is (>= '\u3105' and <= '\u312F') or (>= '\u31A0' and <= '\u31BF');

    private static bool IsZhuyinTone(char c) => c is 'ˊ' or 'ˇ' or 'ˋ' or '˙' or 'ˉ';

    // IPA has signs that no other notation has, or stands between the brackets that only it has.
    private static bool IsIpa(string text) =>
        text is ['/', _, .., '/'] or ['[', _, .., ']'] && !CjkLetters.HasCjk(text)
        || (text.Any(c => c is (>= '\u0250' and <= '\u02AF' and not 'ɑ' and not 'ɡ') or '\u02D0' or '\u02C8' or '\u02E5' or '\u02E9') && !CjkLetters.HasCjk(text));
}
