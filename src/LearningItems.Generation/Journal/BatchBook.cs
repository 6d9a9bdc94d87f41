using LearningItems.Generation.Work;

namespace LearningItems.Generation.Journal;

/// <summary>
/// What a journal has of the batches of a run that has not come to its end: those on their way, what the others used, and how often each source was
/// asked for. Holds the keys of what was asked for, and no texts.
/// </summary>
internal sealed class BatchBook
{
    private readonly Dictionary<string, OpenBatch> _open = new(StringComparer.Ordinal);
    private readonly List<JournaledBatchEnd> _ended = [];
    private readonly Dictionary<(LearningItemCategory, string Key, string SourceId), int> _asked = [];

    /// <summary>The batches on their way, the oldest first.</summary>
    public IReadOnlyList<OpenBatch> Open => [.. _open.Values.OrderBy(batch => batch.Batch.At)];

    /// <summary>The batches whose results are in the journal.</summary>
    public IReadOnlyList<JournaledBatchEnd> Ended => _ended;

    /// <summary>How many batches there were: a batch is named by what it asks for and by this.</summary>
    public int Count { get; private set; }

    /// <summary>Takes down what an entry says.</summary>
    public void Note(JournalEntry entry)
    {
        switch (entry)
        {
            case JournaledBatch batch:
                Count++;
                _open[batch.Key] = new OpenBatch(batch);
                CountAsked(batch, 1);
                break;
            case JournaledBatchStart start when _open.TryGetValue(start.Key, out var open):
                _open[start.Key] = open with { Id = start.BatchId };
                break;
            case JournaledBatchEnd end when _open.Remove(end.Key, out var open):
                CountAsked(open.Batch, end.IsAbsent ? -1 : 0);
                _ended.Add(end);
                break;
            case JournaledBatchesDone:
                _open.Clear();
                _ended.Clear();
                _asked.Clear();
                break;
        }
    }

    /// <summary>Takes down how a batch stands.</summary>
    public void Note(string key, BatchStatus status) => _open[key] = _open[key] with { Status = status };

    /// <summary>How often a source was asked for.</summary>
    public int Asked(LearningItemCategory category, WorkKeys keys, Source source) => _asked.GetValueOrDefault((category, keys.Of(source), source.Id));

    /// <summary>What the batches on their way are to bring.</summary>
    public HashSet<(LearningItemCategory, string Key, string SourceId)> OnTheirWay() => [.. _open.Values.SelectMany(batch => Rows(batch.Batch))];

    private void CountAsked(JournaledBatch batch, int by)
    {
        foreach (var row in by == 0 ? [] : Rows(batch))
        {
            _asked[row] = _asked.GetValueOrDefault(row) + by;
        }
    }

    private static IEnumerable<(LearningItemCategory, string Key, string SourceId)> Rows(JournaledBatch batch) =>
        batch.Requests.SelectMany(request => request.Asks).SelectMany(ask => ask.Rows);
}
