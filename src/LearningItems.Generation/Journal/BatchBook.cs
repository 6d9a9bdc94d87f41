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
    private readonly List<JournaledRequest> _unknown = [];
    private readonly HashSet<string> _knownIds = new(StringComparer.Ordinal);
    private readonly Dictionary<(LearningItemCategory, string Key, string SourceId), int> _asked = [];

    /// <summary>The batches on their way, the oldest first.</summary>
    public IReadOnlyList<OpenBatch> Open => [.. _open.Values.OrderBy(batch => batch.Batch.At)];

    /// <summary>The batches whose results are in the journal.</summary>
    public IReadOnlyList<JournaledBatchEnd> Ended => _ended;

    /// <summary>The calls made at once whose process ended under way: what they used is not known.</summary>
    public IReadOnlyList<JournaledRequest> Unknown => _unknown;

    /// <summary>How many batches there were: a batch is named by what it asks for and by this.</summary>
    public int Count { get; private set; }

    /// <summary>The provider's ids of all batches of the run that have one.</summary>
    public IReadOnlyCollection<string> KnownIds => _knownIds;

    /// <summary>How many calls were made at once in place of a further batch.</summary>
    public int AtOnce { get; private set; }

    /// <summary>How the schemas of replies have to be sent, as far as batches showed.</summary>
    public SchemaMode Schema { get; private set; }

    /// <summary>Whether a batch brought something: what is missing now is a rest.</summary>
    public bool HasCollected => _ended.Exists(end => end is { IsAbsent: false, IsAtOnce: false });

    /// <summary>Takes down what an entry says.</summary>
    public void Note(JournalEntry entry)
    {
        switch (entry)
        {
            case JournaledBatch batch:
                Count++;
                AtOnce += batch.IsAtOnce ? 1 : 0;
                Schema = Later(batch.Schema);
                _open[batch.Key] = new OpenBatch(batch);
                CountAsked(batch, 1);
                break;
            case JournaledBatchStart start when _open.TryGetValue(start.Key, out var open):
                _open[start.Key] = open with { Id = start.BatchId };
                _knownIds.Add(start.BatchId);
                break;
            case JournaledBatchEnd end when _open.Remove(end.Key, out var open):
                CountAsked(open.Batch, end.IsAbsent ? -1 : 0);
                AtOnce -= end is { IsAtOnce: true, IsAbsent: true } ? 1 : 0;
                _ended.Add(end);
                _unknown.AddRange(end is { IsAtOnce: true, IsAbsent: false, Usage.Count: 0 } ? open.Batch.Requests : []);
                Schema = Later(end.Schema);
                break;
            case JournaledBatchesDone:
                _open.Clear();
                _ended.Clear();
                _unknown.Clear();
                _asked.Clear();
                AtOnce = 0;
                break;
        }
    }

    /// <summary>Takes down how a batch stands.</summary>
    public void Note(string key, BatchStatus status) => _open[key] = _open[key] with { Status = status };

    /// <summary>How often a source was asked for.</summary>
    public int Asked(LearningItemCategory category, WorkKeys keys, Source source) => _asked.GetValueOrDefault((category, keys.Of(source), source.Id));

    /// <summary>What the batches on their way are to bring.</summary>
    public HashSet<(LearningItemCategory, string Key, string SourceId)> OnTheirWay() => [.. _open.Values.SelectMany(batch => Rows(batch.Batch))];

    private SchemaMode Later(SchemaMode? mode) => mode > Schema ? mode.Value : Schema;

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
