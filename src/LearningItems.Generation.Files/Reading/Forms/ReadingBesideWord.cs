namespace LearningItems.Generation.Files;

/// <summary>The reading between a word in Han or kana and its meaning: <c>雨 yǔ rain</c>, <c>雨 (yǔ) rain</c>, <c>雨 あめ rain</c>.</summary>
internal sealed record ReadingBesideWord(string Word, string Reading, string Meaning)
{
    private const string Openings = "([（［【/";
    private const string Closings = ")]）］】/";

    public static ReadingBesideWord? Find(ScriptChange line) => Kana(line) ?? InBrackets(line) ?? Pinyin(line);

    private static ReadingBesideWord? Kana(ScriptChange line) =>
        line.First.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var word, var reading] && CjkLetters.HasHan(word) && Files.Kana.IsReading(reading)
            ? new ReadingBesideWord(word, reading.Trim('(', ')', '（', '）', '[', ']', '【', '】'), line.Second)
            : null;

    private static ReadingBesideWord? InBrackets(ScriptChange line)
    {
        var kind = Openings.IndexOf(line.Second[0], StringComparison.Ordinal);
        var end = kind < 0 ? -1 : line.Second.IndexOf(Closings[kind], 1);
        return end > 1 && IsReading(line.Second[1..end], line.First) ? new ReadingBesideWord(line.First, line.Second[1..end].Trim(), line.Second[(end + 1)..].TrimStart(' ', '-', '–', '—', ':', '=', '\u3000')) : null;
    }

    // As many words as make no more syllables than the word has characters: of 女 nǚ woman the first alone.
    private static ReadingBesideWord? Pinyin(ScriptChange line)
    {
        var characters = line.First.Count(CjkLetters.IsHan);
        var end = 0;
        for (var next = EndOfWord(line.Second, 0); next > end; next = EndOfWord(line.Second, end))
        {
            var reading = line.Second[..next].Trim();
            if (Files.Pinyin.SyllablesOf(reading) is not (> 0 and var syllables) || syllables > characters)
            {
                break;
            }

            end = next;
        }

        return end > 0 && IsReading(line.Second[..end], line.First) ? new ReadingBesideWord(line.First, line.Second[..end].Trim(), line.Second[end..].TrimStart(' ', '-', '–', '—', ':', '=', '\u3000')) : null;
    }

    private static bool IsReading(string text, string word) => CjkLetters.HasHan(word) && Files.Pinyin.IsReading(text, mostWithoutTone: word.Count(CjkLetters.IsHan));

    private static int EndOfWord(string text, int from)
    {
        var start = from;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (start < text.Length && !char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }
}
