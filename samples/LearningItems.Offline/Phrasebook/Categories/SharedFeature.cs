using System.Text.Json.Nodes;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>Makes the item of a feature that several rows share, with their words as examples.</summary>
internal static class SharedFeature
{
    private const int FewestExamples = 2;

    /// <summary>The words of rows as examples, each once; with translations asked for, only those whose meaning is known.</summary>
    public static IEnumerable<Sentence> Words(IEnumerable<AskedRow> rows, AskedWork work, SampleLibrary library) => rows
        .Select(row => new Sentence(row.Text, WordKnowledge.Of(row, work.Language, library).Gloss ?? string.Empty))
        .Where(word => !work.WithTranslations || word.Translation.Length > 0)
        .DistinctBy(word => word.Text, StringComparer.Ordinal);

    /// <summary>The item; null when there are too few examples for one.</summary>
    public static StandInItem? Item(
        AskedWork work, IReadOnlyList<AskedRow> rows, string target, string definition, IEnumerable<Sentence> examples, string feature, string? contrast = null)
    {
        var chosen = examples.Take(work.Examples).ToList();
        return chosen.Count < FewestExamples ? null : new StandInItem([.. rows.Select(row => row.Number)], target, definition, chosen)
        {
            Facts = new JsonObject { ["feature"] = feature, ["contrast"] = contrast },
        };
    }
}
