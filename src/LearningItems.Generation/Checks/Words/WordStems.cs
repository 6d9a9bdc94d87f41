using System.Globalization;
using System.Text;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Finds words in their forms without a dictionary: a form begins like its word, marks and case aside, and has most of it – <c>hablamos</c> of
/// <c>hablar</c> –, or goes on where endings are strung together (<c>evlerimizde</c> of <c>ev</c>), or is of another stem that is known
/// (<c>vais</c> of <c>aller</c>), with what a language writes together with the word before it (<c>والبيت</c> of <c>بيت</c>). An estimate for a figure, not for a verdict: <c>genas</c> of <c>genesen</c> is not found.
/// </summary>
internal sealed class WordStems
{
    private const int ShortestStem = 3;
    private const double LeastShared = 0.6;

    // Languages that string endings together: the whole word stands at the beginning of its form.
    private static readonly string[] Stringing = ["az", "eu", "fi", "et", "hu", "id", "kk", "ko", "mn", "ms", "tr", "uz"];

    // Articles, prepositions and "and" that are written together with the word after them; the longer ones first.
    private static readonly Dictionary<string, string[]> Leading = new(StringComparer.Ordinal)
    {
        ["ar"] = ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ك", "ل", "س"],
        ["he"] = ["וה", "שה", "כש", "ה", "ו", "ב", "ל", "מ", "ש", "כ"],
    };

    private readonly string[] _sorted;
    private readonly WordIndex _otherStems;
    private readonly bool _strings;
    private readonly string[] _leading;

    public WordStems(IEnumerable<string> words, string language)
    {
        var all = words.ToList();
        _strings = Stringing.Contains(language, StringComparer.Ordinal);
        _leading = Leading.GetValueOrDefault(language, []);
        _sorted = [.. all.Select(Letters).Where(word => word.Length > 1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _otherStems = new WordIndex(all.SelectMany(word => Suppletion.StemsOf(language, word)).Select(Letters));
    }

    public bool Have(ReadOnlySpan<char> word)
    {
        var form = Letters(word.ToString());
        return Has(form) || _leading.Any(part => form.StartsWith(part, StringComparison.Ordinal) && form.Length > part.Length + 1 && Has(form[part.Length..]));
    }

    private bool Has(string form)
    {
        if (_otherStems.LongestPrefix(form) >= ShortestStem || _otherStems.Contains(form))
        {
            return true;
        }

        // All that begin like the form by the shortest stem stand together in the order.
        var beginning = form[..Math.Min(_strings ? 1 : ShortestStem, form.Length)];
        var first = Array.BinarySearch(_sorted, beginning, StringComparer.Ordinal);
        for (var at = first < 0 ? ~first : first; at < _sorted.Length && _sorted[at].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            if (IsForm(form, _sorted[at]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsForm(string form, string word)
    {
        var shared = form.AsSpan().CommonPrefixLength(word);
        return shared == Math.Max(form.Length, word.Length) || (_strings && shared == word.Length) || (shared >= ShortestStem && shared >= LeastShared * Math.Max(form.Length, word.Length));
    }

    // Decomposed, without marks: Häuser begins like Haus, and a Hangul syllable like the same one without its last consonant.
    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKD)
        .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c)))
        .ToLowerInvariant().Replace('ı', 'i');
}
