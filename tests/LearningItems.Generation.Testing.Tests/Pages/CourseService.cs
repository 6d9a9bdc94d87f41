using LearningItems.Generation;

namespace MyCourses;

/// <summary>Makes lessons of words: what a test is about.</summary>
public class CourseService(ILearningItemGenerator generator)
{
    /// <summary>A card for each word, and the words that got none.</summary>
    public async Task<Lesson> MakeLessonAsync(params string[] words)
    {
        var result = await generator.GenerateAsync(Request(words));
        var missing = result.Ledger.Entries.Where(entry => entry.ItemIds.Count == 0).Select(entry => entry.SourceText);
        return new Lesson([.. result.Items.Select(made => Card(made.Item))], [.. missing]);
    }

    /// <summary>The cards, each as soon as it is there.</summary>
    public async IAsyncEnumerable<string> ShowCardsAsync(params string[] words)
    {
        await foreach (var update in generator.GenerateStreamingAsync(Request(words)))
        {
            if (update is ItemAccepted accepted)
            {
                yield return Card(accepted.Item.Item);
            }
        }
    }

    private static string Card(LearningItem item) => $"{item.TargetItem}: {item.Definition}";

    private static GenerationRequest Request(string[] words) => new()
    {
        Language = "fr",
        Level = ProficiencyLevel.Parse("A1"),
        Sources = [.. words.Select(word => new SourceItem { Text = word, Gloss = $"what {word} means" })],
        Categories = [LearningItemCategory.Vocab],
    };
}

public record Lesson(IReadOnlyList<string> Cards, IReadOnlyList<string> Missing);
