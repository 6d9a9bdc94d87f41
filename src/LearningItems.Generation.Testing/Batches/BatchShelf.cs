namespace LearningItems.Generation.Testing;

/// <summary>The batches that were taken, and what was answered of them.</summary>
internal sealed class BatchShelf
{
    private readonly object _gate = new();
    private readonly List<ScriptedBatch> _batches = [];
    private readonly List<string> _answered = [];

    public IReadOnlyList<RecordedBatch> Recorded
    {
        get
        {
            lock (_gate)
            {
                return [.. _batches.Select(batch => batch.ToRecord())];
            }
        }
    }

    public IReadOnlyList<string> Answered
    {
        get
        {
            lock (_gate)
            {
                return [.. _answered];
            }
        }
    }

    /// <exception cref="ArgumentException">The key was used before.</exception>
    public string Add(Func<int, ScriptedBatch> make)
    {
        lock (_gate)
        {
            var batch = make(_batches.Count + 1);
            if (_batches.Exists(earlier => earlier.Key == batch.Key))
            {
                throw new ArgumentException($"The key '{batch.Key}' was used before: which of two batches is meant could not be told.");
            }

            _batches.Add(batch);
            return batch.Id;
        }
    }

    public ScriptedBatch? ByKey(string key)
    {
        lock (_gate)
        {
            return _batches.Find(batch => batch.Key == key);
        }
    }

    /// <exception cref="KeyNotFoundException">There is no such batch.</exception>
    public ScriptedBatch ById(string id)
    {
        lock (_gate)
        {
            return _batches.Find(batch => batch.Id == id) ?? throw new KeyNotFoundException($"There is no batch '{id}'.");
        }
    }

    public void Note(string answeredId)
    {
        lock (_gate)
        {
            _answered.Add(answeredId);
        }
    }
}
