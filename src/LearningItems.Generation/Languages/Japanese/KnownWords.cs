using System.Collections.Frozen;
using System.Text;

namespace LearningItems.Generation.Languages.Japanese;

/// <summary>Readings of common words in kanji that have one reading.</summary>
/// <remarks>From mecab-ipadic; readings.txt names the source and has its licence. Checked by <c>KnownWordsTests</c>.</remarks>
internal static class KnownWords
{
    private const string Resource = "LearningItems.Generation.Languages.Japanese.readings.txt";

    private static readonly Lazy<FrozenDictionary<string, string>> Table = new(Read);

    public static IReadOnlyDictionary<string, string> All => Table.Value;

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(KnownWords).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var readings = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split(' ') is [var word, var reading])
            {
                readings.Add(word, reading);
            }
        }

        return readings.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
