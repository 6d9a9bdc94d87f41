using System.Buffers;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Letters with a form of their own for the end of a word have it there and nowhere else: שלום, not שלומ; λόγος, not λόγοσ. A loanword may
/// end in the ordinary פ, and an abbreviation in any letter.
/// </summary>
internal sealed class FinalLettersCheck : IDraftCheck
{
    private const string HebrewFinals = "ךםןףץ";
    private const string HebrewNonFinals = "כמנצ";
    private const char FinalSigma = 'ς';
    private const char Sigma = 'σ';
    private const int ShortestWord = 3;

    private static readonly SearchValues<char> Letters = SearchValues.Create(HebrewFinals + HebrewNonFinals + FinalSigma + Sigma);
    private static readonly SearchValues<char> Abbreviating = SearchValues.Create("'’׳״\"“”־-");

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if ((context.Language.Scripts & (Scripts.Hebrew | Scripts.Greek)) == 0)
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            if (WrongIn(examples[index].Text) is { } word)
            {
                findings.Add(Finding.Error(FindingCodes.FinalLetter, $"'{word}' in '{examples[index].Text}' has the wrong form of a letter at its end or inside."));
                return;
            }
        }
    }

    private static string? WrongIn(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Letters); at >= 0;)
        {
            if (IsWrong(text, at))
            {
                var (start, end) = (at, at + 1);
                while (start > 0 && WordsOf.IsInWord(text[start - 1]))
                {
                    start--;
                }

                while (end < text.Length && WordsOf.IsInWord(text[end]))
                {
                    end++;
                }

                return text[start..end];
            }

            var next = text.AsSpan(at + 1).IndexOfAny(Letters);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static bool IsWrong(string text, int at)
    {
        var after = at + 1;
        while (after < text.Length && IsPoint(text[after]))
        {
            after++;
        }

        var isEnd = after == text.Length || !WordsOf.IsInWord(text[after]);
        return text[at] is FinalSigma || HebrewFinals.Contains(text[at], StringComparison.Ordinal)
            ? !isEnd
            : isEnd && IsLong(text, at) && !(after < text.Length && Abbreviating.Contains(text[after]));
    }

    // Vowel points and accents stand on a letter, the last one too.
    private static bool IsPoint(char c) => c is >= '\u0591' and <= '\u05C7' or >= '\u0300' and < '\u0370';

    // A letter named alone, or a number written in letters, is no word.
    private static bool IsLong(string text, int end)
    {
        var start = end;
        while (start > 0 && WordsOf.IsInWord(text[start - 1]))
        {
            start--;
        }

        return end - start + 1 >= ShortestWord && !(start > 0 && text[start - 1] is '"' or '״' or '׳' or '\'');
    }
}
