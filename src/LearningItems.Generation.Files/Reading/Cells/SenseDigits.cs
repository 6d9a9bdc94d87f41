namespace LearningItems.Generation.Files;

/// <summary>The digits that tell homographs of a list apart: <c>本1</c>, <c>가격03</c>. Only right after Han, kana or Hangul: <c>close1</c> and B12 are left alone.</summary>
internal static class SenseDigits
{
    private const int Most = 2;

    public static (string Text, string? Sense) Split(string text)
    {
        var start = text.Length;
        while (start > 0 && (text[start - 1] is (>= '0' and <= '9') or '¹' or '²' or '³' or (>= '⁴' and <= '⁹')))
        {
            start--;
        }

        var word = text[..start];
        var isSense = start > 0 && text.Length - start is > 0 and <= Most && (CjkLetters.IsCjk(word[^1]) || char.IsLowSurrogate(word[^1]) && CjkLetters.IsAllCjk(word));

        // 第1 is a number, and so is what has digits elsewhere: 3月8.
        return isSense && word[^1] != '第' && !word.Any(char.IsDigit) ? (word, Plain(text[start..])) : (text, null);
    }

    private static string Plain(string digits) => string.Concat(digits.Select(c => c switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        >= '⁴' and <= '⁹' => (char)(c - '⁰' + '0'),
        _ => c,
    }));
}
