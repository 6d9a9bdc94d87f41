using System.Collections.Frozen;

namespace LearningItems.Generation.Languages;

/// <summary>
/// Whether a form of Arabic or Hebrew may be one of a word by the consonants of its root, which its forms keep and keep in order: كتاب and كتب, ספר and
/// ספרים. Letters that a form may lose, change or gain do not count.
/// </summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>RootLettersTests</c>.</remarks>
internal static class RootLetters
{
    // Of a word with fewer letters that count, one is enough.
    private const int Enough = 2;

    private const string ArabicWeak = "اأإآٱىيوئءؤةـتنمسلفبك";
    private const string HebrewWeak = "אהוימתנשלבכ";

    // Forms of another root.
    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["امرأة"] = "نساء",
        ["إنسان"] = "ناس",
        ["איש"] = "אנשים",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool MayShare(string language, string word, string form)
    {
        var weak = language switch { "ar" => ArabicWeak, "he" => HebrewWeak, _ => null };
        if (weak is null || word.Contains(' ', StringComparison.Ordinal) || (Others.TryGetValue(word, out var other) && form.Contains(other, StringComparison.Ordinal)))
        {
            return true;
        }

        var (own, shown) = (Strong(word, weak), Strong(form, weak));
        return Shared(own, shown) >= Math.Min(Enough, own.Length);
    }

    private static string Strong(string text, string weak) =>
        string.Concat(text.Select(Medial).Where(c => char.IsLetter(c) && !weak.Contains(c, StringComparison.Ordinal)));

    private static char Medial(char c) => c switch { 'ך' => 'כ', 'ם' => 'מ', 'ן' => 'נ', 'ף' => 'פ', 'ץ' => 'צ', _ => c };

    // The letters of the longest sequence that both have.
    private static int Shared(string first, string second)
    {
        Span<int> row = stackalloc int[second.Length + 1];
        row.Clear();
        foreach (var letter in first)
        {
            var before = 0;
            for (var at = 1; at <= second.Length; at++)
            {
                (before, row[at]) = (row[at], letter == second[at - 1] ? before + 1 : Math.Max(row[at], row[at - 1]));
            }
        }

        return row[second.Length];
    }
}
