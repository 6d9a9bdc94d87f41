namespace LearningItems.Generation.Execution;

/// <summary>Makes a result of the updates of a run: items in the order of categories and sources, whatever order they came in.</summary>
internal sealed class ResultCollector
{
    private readonly List<GeneratedItem> _items = [];
    private readonly List<RejectedDraft> _rejected = [];
    private readonly List<FailedCall> _failures = [];
    private RunFinished? _finished;

    public bool IsFinished => _finished is not null;

    public void Add(GenerationUpdate update)
    {
        switch (update)
        {
            case ItemAccepted accepted:
                _items.Add(accepted.Item);
                break;
            case ItemWithdrawn withdrawn:
                _items.RemoveAt(_items.FindLastIndex(item => item.Item.Id == withdrawn.ItemId));
                break;
            case ItemDoubted { ItemId: var id, Finding: var finding } when _items.FindLastIndex(item => item.Item.Id == id) is >= 0 and var at:
                _items[at] = _items[at] with { Warnings = [.. _items[at].Warnings, finding] };
                break;
            case DraftRejected rejected:
                _rejected.Add(rejected.Draft);
                break;
            case CallFailed failed:
                _failures.Add(failed.Failure);
                break;
            case RunFinished finished:
                _finished = finished;
                break;
        }
    }

    public GenerationResult ToResult()
    {
        var finished = _finished!;
        var order = new Dictionary<(LearningItemCategory, string), int>();
        foreach (var entry in finished.Ledger.Entries)
        {
            order.TryAdd((entry.Category, entry.SourceId), order.Count);
        }

        var lost = finished.Ledger.Entries.Where(entry => entry.Outcome.IsIncomplete()).Select(entry => (entry.Category, entry.SourceId)).ToHashSet();
        return new GenerationResult
        {
            Items = [.. _items.OrderBy(item => item.SourceIds.Min(id => order.GetValueOrDefault((item.Item.Category, id), int.MaxValue)))],
            Rejected = _rejected,
            Failures = [.. _failures.OrderBy(failure => failure.CallNumber).Select(failure => failure with { Recovered = failure.SourceIds.All(id => !lost.Contains((failure.Category, id))) })],
            Ledger = finished.Ledger,
            Report = finished.Report,
        };
    }
}
