using LearningItems.Generation;

namespace MyCourses;

public class CardsByBatch(ILearningItemGenerator generator)
{
    public async Task<IReadOnlyList<Card>> MakeAsync(IReadOnlyList<Word> words, CancellationToken cancellationToken)
    {
        var request = new GenerationRequest
        {
            Language = "fr",
            Level = ProficiencyLevel.Parse("A1"),
            Sources = [.. words.Select(word => new SourceItem { Text = word.Text, Gloss = word.Meaning })],
            Categories = [LearningItemCategory.Vocab],
        };
        var result = await generator.GenerateAsync(request, cancellationToken);
        return [.. result.EnsureComplete().Items.Select(made => CardOf(made.Item))];
    }

    private static Card CardOf(LearningItem item) =>
        new(item.Id.ToString(), item.Language, item.LevelMin, item.TargetItem, item.Definition, [.. item.Examples.Select(example => example.Text)]);
}
