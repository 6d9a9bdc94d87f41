using LearningItems.Generation.Text;

namespace LearningItems.Generation.Prompting;

/// <summary>The words of a request that are written alike, and what tells them apart in their rows.</summary>
internal sealed class Homographs
{
    private readonly HashSet<string> _byReading = new(StringComparer.Ordinal);
    private readonly HashSet<string> _byPartOfSpeech = new(StringComparer.Ordinal);

    public Homographs(IReadOnlyList<SourceItem> sources)
    {
        var repeated = Repeated.In(sources.Select(source => Printable.OneLine(source.Text)));
        foreach (var same in sources.Where(source => repeated.Contains(Printable.OneLine(source.Text))).GroupBy(source => Printable.OneLine(source.Text), StringComparer.Ordinal))
        {
            if (Differ(same, source => source.Reading))
            {
                _byReading.Add(same.Key);
            }

            if (same.GroupBy(source => (source.Reading, source.Gloss, source.Sense)).Any(alike => Differ(alike, source => source.PartOfSpeech)))
            {
                _byPartOfSpeech.Add(same.Key);
            }
        }
    }

    /// <summary>Whether words written like it have other readings: 还 hái, 还 huán.</summary>
    public bool HaveReadings(SourceItem source) => _byReading.Contains(Printable.OneLine(source.Text));

    /// <summary>Whether a word written like it has the same reading and gloss and another part of speech.</summary>
    public bool HavePartsOfSpeech(SourceItem source) => _byPartOfSpeech.Contains(Printable.OneLine(source.Text));

    private static bool Differ(IEnumerable<SourceItem> sources, Func<SourceItem, string?> fact) =>
        sources.Select(fact).Distinct(StringComparer.Ordinal).Skip(1).Any();
}
