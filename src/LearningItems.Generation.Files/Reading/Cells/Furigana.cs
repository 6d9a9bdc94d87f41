using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Takes the kana written over or behind kanji out of a word and puts the reading together: <c>食[た]べる</c>, <c>{漢字|かんじ}</c>.</summary>
internal static class Furigana
{
    /// <summary>The word without furigana, and its reading; no reading where there is no furigana, or where a part of the word has none.</summary>
    public static (string Text, string? Reading) Read(string cell, string? language)
    {
        var text = language is null or "ja" ? WithoutBraces(cell) : cell;
        if (language is not (null or "ja") || Brackets.Find(text) is not { Count: > 0 } all)
        {
            return (cell, null);
        }

        var brackets = all.Where(bracket => bracket.IsSquare && bracket.Start > 0 && IsKana(bracket.Inner)).ToList();
        return brackets.Count == 0 ? (cell, null) : Build(text, brackets);
    }

    private static (string Text, string? Reading) Build(string text, List<Bracket> brackets)
    {
        var (word, reading) = (new StringBuilder(text.Length), new StringBuilder(text.Length));
        var at = 0;
        foreach (var bracket in brackets)
        {
            var before = text[at..bracket.Start];
            var start = StartOfBase(before, bracket.Inner);
            var between = WithoutSpaceBeforeBase(before[..start]);
            word.Append(between).Append(before, start, before.Length - start);
            reading.Append(between).Append(bracket.Inner);
            at = bracket.End;
        }

        reading.Append(text, at, text.Length - at);
        word.Append(text, at, text.Length - at);
        var whole = CellText.Trim(reading.ToString());
        return (CellText.Trim(word.ToString()), Kana.IsReading(whole) ? whole : null);
    }

    // 茶 of お茶[ちゃ] and 猫 of の猫[ねこ], but all of お茶[おちゃ], 食べる[たべる] and 食べ物[たべもの].
    private static int StartOfBase(string before, string reading)
    {
        var boundary = before.LastIndexOf(' ') + 1;
        var han = before.Length;
        while (han > boundary && !CjkLetters.IsKana(before[han - 1]))
        {
            han--;
        }

        var prefix = before[boundary..han];
        return prefix.Length > 0 && han < before.Length && prefix.All(CjkLetters.IsKana) && !reading.StartsWith(prefix, StringComparison.Ordinal) ? han : boundary;
    }

    // The space tells a program where the base begins; Japanese has none.
    private static string WithoutSpaceBeforeBase(string between) => between is [.. var rest, ' '] && (rest.Length == 0 || CjkLetters.IsCjk(rest[^1])) ? rest : between;

    private static string WithoutBraces(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var end = text[at] == '{' ? text.AsSpan(at + 1).IndexOfAny('{', '}') + at + 1 : at;
            var parts = end > at && text[end] == '}' ? text[(at + 1)..end].Split('|', '｜') : [];
            if (parts.Length > 1 && parts[0].Length > 0 && parts.Skip(1).All(IsKana))
            {
                plain.Append(' ').Append(parts[0]).Append('[').AppendJoin(string.Empty, parts.Skip(1)).Append(']');
                at = end;
            }
            else
            {
                plain.Append(text[at]);
            }
        }

        return plain.ToString();
    }

    private static bool IsKana(string text) => text.Length > 0 && text.All(c => CjkLetters.IsKana(c) || c is '・' or ' ');
}
