using System.Text.Json.Nodes;
using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>The notes of the category whose words all stand in the rows. A word of the list never becomes an idiom by itself.</summary>
internal sealed class NoteAnswers(SampleLibrary library) : IAnswers
{
    public IEnumerable<StandInItem> Answer(AskedWork work)
    {
        var numbers = work.Rows.GroupBy(row => row.Text, row => row.Number, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return library.Notes
            .Where(note => note.Language == work.Language && note.Category == work.Category && note.Words.Count > 0 && note.Words.All(numbers.ContainsKey))
            .Select(note => Item(note, [.. note.Words.Select(word => numbers[word]).Distinct().Order()], work.Examples));
    }

    /// <summary>A note as an item of some rows.</summary>
    public static StandInItem Item(LanguageNote note, IReadOnlyList<int> rows, int examples) =>
        new(rows, note.Target, note.Definition, [.. note.Examples.Take(examples)])
        {
            Reading = note.Reading.Length > 0 ? note.Reading : null,
            Facts = (JsonObject)note.Facts.DeepClone(),
        };
}
