namespace LearningItems.Web.Jobs;

/// <summary>
/// What a run told, for any number of browsers that watch. The last events are kept and no others: who reads slowly or comes late finds the rest gone and is told how the job
/// stands. Nobody who reads holds more than a few events, and nobody holds back the run.
/// </summary>
/// <param name="most">How many events are kept.</param>
internal sealed class JobEvents(int most)
{
    public const string Standing = "standing";

    /// <summary>An update of the run, as docs/json.md has them.</summary>
    public const string Update = "update";

    // Of all events together; the last is kept however long it is.
    private const int MostCharacters = 512 * 1024;

    // Of those that are taken at once: a reader that stops reading holds them until it leaves. One is taken however long it is.
    private const int MostTaken = 64 * 1024;

    private readonly Lock _gate = new();
    private readonly Queue<JobEvent> _kept = new();
    private TaskCompletionSource _changed = NewSignal();
    private long _last;
    private long _characters;
    private bool _isClosed;

    public void Tell(string kind, string data)
    {
        lock (_gate)
        {
            _kept.Enqueue(new JobEvent(++_last, kind, data));
            _characters += data.Length;
            while (_kept.Count > most || (_characters > MostCharacters && _kept.Count > 1))
            {
                _characters -= _kept.Dequeue().Data.Length;
            }

            Signal();
        }
    }

    /// <summary>A run begins: what an earlier one told is of no more use.</summary>
    public void Open()
    {
        lock (_gate)
        {
            _kept.Clear();
            (_characters, _isClosed) = (0, false);
            Signal();
        }
    }

    /// <summary>Nothing more is told until another run begins.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Signal();
        }
    }

    /// <summary>The events after one.</summary>
    /// <param name="id">The last event that was read; null for none.</param>
    /// <param name="atMost">How many are taken at once; of long ones fewer are.</param>
    public JobEventBatch After(long? id, int atMost)
    {
        lock (_gate)
        {
            var before = _last - _kept.Count;
            var isMissed = id is not { } read || read < before || read > _last;
            var from = isMissed ? before : id!.Value;
            return new JobEventBatch(Taken(_kept.Skip((int)(from - before)).Take(atMost)), isMissed, from, _isClosed, _changed.Task);
        }
    }

    private static List<JobEvent> Taken(IEnumerable<JobEvent> events)
    {
        var taken = new List<JobEvent>();
        var characters = 0;
        foreach (var told in events)
        {
            characters += told.Data.Length;
            if (taken.Count > 0 && characters > MostTaken)
            {
                break;
            }

            taken.Add(told);
        }

        return taken;
    }

    private void Signal()
    {
        _changed.SetResult();
        _changed = NewSignal();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>Something that a run told.</summary>
internal sealed record JobEvent(long Id, string Kind, string Data);

/// <summary>Events in a row.</summary>
/// <param name="Events">The events; none where all were read.</param>
/// <param name="IsMissed">Whether some before them are gone, so that the reader has to begin with how the job stands.</param>
/// <param name="From">The id before the first.</param>
/// <param name="IsClosed">Whether nothing comes after them.</param>
/// <param name="Changed">Ends when there is more.</param>
internal sealed record JobEventBatch(IReadOnlyList<JobEvent> Events, bool IsMissed, long From, bool IsClosed, Task Changed);
