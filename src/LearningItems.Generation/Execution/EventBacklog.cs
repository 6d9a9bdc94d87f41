namespace LearningItems.Generation.Execution;

/// <summary>
/// How much of what calls have told waits for the run's reader. While it is too much, replies are not read on: a reader that takes its time must not
/// be the reason why everything is held in memory.
/// </summary>
internal sealed class EventBacklog
{
    /// <summary>Bytes that may wait.</summary>
    public const long Most = 16 << 20;

    // A draft has the texts of its JSON, most of them twice, and what was found in them.
    private const int BytesPerDraft = 1_024;
    private const int BytesPerCharacter = 6;

    private readonly object _gate = new();
    private long _bytes;
    private TaskCompletionSource? _room;

    /// <summary>Whether the reading of replies is held back.</summary>
    public bool IsFull => Interlocked.Read(ref _bytes) > Most;

    /// <summary>Whether somebody waits.</summary>
    public bool HoldsBack => Volatile.Read(ref _room) is not null;

    /// <summary>An event is told.</summary>
    public void Add(CallEvent told) => Interlocked.Add(ref _bytes, BytesOf(told));

    /// <summary>The reader has taken an event.</summary>
    public void Take(CallEvent taken)
    {
        if (Interlocked.Add(ref _bytes, -BytesOf(taken)) <= Most && Volatile.Read(ref _room) is not null)
        {
            lock (_gate)
            {
                _room?.TrySetResult();
                _room = null;
            }
        }
    }

    /// <summary>Waits until the reader has taken enough.</summary>
    public Task RoomAsync(CancellationToken cancellationToken)
    {
        Task room;
        lock (_gate)
        {
            room = (_room ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }

        // Taken meanwhile, before anybody could be told.
        return IsFull ? room.WaitAsync(cancellationToken) : Task.CompletedTask;
    }

    private static long BytesOf(CallEvent told) => told is DraftArrived arrived ? BytesPerDraft + ((long)BytesPerCharacter * arrived.Draft.Length) : 0;
}
