using LearningItems.Generation.Opinion;
using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Journal;

/// <summary>The second opinions that a journal has of the items of a run: each counts for its item as it was, and for its reviewer.</summary>
internal sealed class OpinionBook
{
    private readonly Dictionary<(Guid Item, string Content), JournaledOpinion> _opinions = [];

    /// <summary>The reviewer whose opinions count; others are passed over. Null where none is asked.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Names a reviewer: by all that shapes its answers beside the items.</summary>
    /// <param name="model">The model as it is asked for.</param>
    /// <param name="client">What the client says of itself.</param>
    /// <param name="prompt">A prompt without items.</param>
    public static string ReviewerOf(RunModel model, ChatClientMetadata? client, Prompting.Prompt prompt) =>
        Hashes.Sha256([prompt.Hash, .. ModelSettings.Of(model, client, prompt).OrderBy(setting => setting.Key, StringComparer.Ordinal).SelectMany(setting => new[] { setting.Key, setting.Value })]);

    /// <summary>Takes down what an entry of the journal says; of two about an item the last counts.</summary>
    public void Note(JournalEntry entry)
    {
        if (entry is JournaledOpinion { ContentHash: { } content } opinion && opinion.Reviewer == Reviewer && VerdictOf(opinion) is not null)
        {
            _opinions[(opinion.ItemId, content)] = opinion;
        }
    }

    /// <summary>How many items of a category have an opinion.</summary>
    public int CountOf(LearningItemCategory category) => _opinions.Values.Where(opinion => opinion.Category == category).DistinctBy(opinion => opinion.ItemId).Count();

    /// <summary>What was said of an item; null where nothing was.</summary>
    public ItemVerdict? VerdictOf(GeneratedItem item) =>
        _opinions.TryGetValue((item.Item.Id, item.Details.ContentHash), out var opinion) ? VerdictOf(opinion) : null;

    // A doubt with a code that nobody knows is no verdict.
    private static ItemVerdict? VerdictOf(JournaledOpinion opinion) =>
        opinion.Code is not { } code ? new ItemVerdict(Doubt: null)
        : OpinionQuestion.All.FirstOrDefault(question => question.Code == code) is { } question ? new ItemVerdict(new ItemDoubt(question, opinion.Why ?? string.Empty))
        : null;
}
