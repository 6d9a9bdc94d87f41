using LearningItems.Generation.Text;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Planning;

/// <summary>What a review left of the sources of a request: those that are settled, and those of items that a person wants anew.</summary>
internal sealed class ReviewIndex
{
    private readonly CaseRule _caseRule;
    private readonly Dictionary<(LearningItemCategory, string Id, string Text), LedgerEntry> _settled = [];
    private readonly ILookup<LearningItemCategory, AskedAgainItem> _askedAgain;

    public ReviewIndex(ReviewedResult? reviewed, CaseRule caseRule)
    {
        _caseRule = caseRule;
        foreach (var entry in reviewed?.Settled ?? [])
        {
            _settled.TryAdd((entry.Category, entry.SourceId, TextKey.Of(entry.SourceText, caseRule)), entry); // of a source that stands twice, the first has the item
        }

        _askedAgain = (reviewed?.AskedAgain ?? []).ToLookup(wish => wish.Item.Item.Category);
    }

    /// <summary>How a source ended in the result that was reviewed; null where it is to be asked for. A list that numbers its words anew has other sources.</summary>
    public LedgerEntry? Settled(LearningItemCategory category, Source source) =>
        _settled.Count == 0 ? null : _settled.GetValueOrDefault((category, source.Id, TextKey.Of(source.Text, _caseRule)));

    /// <summary>Whether the source's item is wanted anew, or an item that was made of it and of others.</summary>
    public bool IsAskedAgain(LearningItemCategory category, Source source) => _askedAgain[category].Any(wish => wish.Item.SourceIds.Contains(source.Id));

    /// <summary>The items of a category that are wanted anew, with what there is to make them of.</summary>
    public IReadOnlyList<AskedAgain> AskedAgain(LearningItemCategory category, IEnumerable<IntakeSource> sources)
    {
        if (!_askedAgain.Contains(category))
        {
            return [];
        }

        var open = sources.Where(source => source.Outcome is null).Select(source => source.Source).ToList();
        return [.. _askedAgain[category].Select(wish => new AskedAgain(wish, open.FindAll(source => wish.Item.SourceIds.Contains(source.Id)))).Where(again => again.Sources.Count > 0)];
    }
}
