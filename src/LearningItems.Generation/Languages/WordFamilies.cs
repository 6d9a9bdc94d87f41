using System.Collections.Frozen;
using System.Text;

namespace LearningItems.Generation.Languages;

/// <summary>
/// Words that look like forms of another and are none: lluvia beside llover, talous beside talo, lade – of lägga – beside ligga.
/// </summary>
/// <remarks>Written by hand, and nothing in it that may be a form in some reading; word-families.txt; licence MIT, as the library; checked by <c>WordFamiliesTests</c>.</remarks>
internal static class WordFamilies
{
    private const string Resource = "LearningItems.Generation.Languages.word-families.txt";

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string[]>>> Table = new(Read);

    /// <summary>By language, the words, and what is no form of each; a star stands for any ending.</summary>
    public static FrozenDictionary<string, FrozenDictionary<string, string[]>> ByLanguage => Table.Value;

    /// <summary>Whether a form is known to be another word.</summary>
    /// <param name="language">The tag of the language's profile.</param>
    /// <param name="word">The word, without its article.</param>
    /// <param name="form">What is taken for a form of it.</param>
    public static bool IsOther(string language, string word, string form)
    {
        if (!Table.Value.TryGetValue(language, out var words) || !words.TryGetValue(word, out var others))
        {
            return false;
        }

        foreach (var other in others)
        {
            if (other[^1] == '*' ? form.AsSpan().StartsWith(other.AsSpan(0, other.Length - 1), StringComparison.OrdinalIgnoreCase) : form.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A section begins with the tag of a language, "= es"; a line of it is "llover: lluvia, lluvios*".
    private static FrozenDictionary<string, FrozenDictionary<string, string[]>> Read()
    {
        using var stream = typeof(WordFamilies).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var languages = new Dictionary<string, Dictionary<string, string[]>>(StringComparer.Ordinal);
        var words = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line is ['=', ' ', .. { } tag])
            {
                languages.Add(tag, words = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase));
            }
            else if (line is [not '#', ..] && line.Split(": ") is [var word, var others])
            {
                words.Add(word, others.Split(", "));
            }
        }

        return languages.ToFrozenDictionary(language => language.Key, language => language.Value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
    }
}
