using LearningItems.Generation.Testing;

namespace LearningItems.Offline.Phrasebook;

/// <summary>The notes on customs of the language, those that share most words with topic and scenario first.</summary>
internal sealed class CustomAnswers(SampleLibrary library) : IAnswers
{
    private const int ShortestWord = 3;

    private static readonly string[] EmptyWords = ["and", "for", "from", "the", "with"];

    public IEnumerable<StandInItem> Answer(AskedWork work)
    {
        var topic = work.Rows.SelectMany(row => Words($"{row.Text} {row.Gloss}")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return library.Notes
            .Where(note => note.Language == work.Language && note.Category == work.Category)
            .OrderByDescending(note => note.Topics.Append(note.Target).SelectMany(Words).Distinct(StringComparer.OrdinalIgnoreCase).Count(topic.Contains))
            .Select(note => NoteAnswers.Item(note, [.. work.Rows.Select(row => row.Number)], work.Examples));
    }

    private static IEnumerable<string> Words(string text) => string.Concat(text.Select(c => char.IsLetter(c) ? c : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord && !EmptyWords.Contains(word, StringComparer.OrdinalIgnoreCase));
}
