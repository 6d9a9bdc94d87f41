namespace LearningItems.LoopbackModel.Batches;

/// <summary>A batch on its way. Time passes for it when somebody looks.</summary>
internal sealed class BatchJob(string id, IWireFormat format, IReadOnlyList<BatchItem> items, JsonElement metadata, BatchBehaviour behaviour, DateTimeOffset createdAt)
{
    private readonly List<BatchReply> _replies = [];
    private DateTimeOffset? _cancelledAt;

    public string Id => id;

    public IWireFormat Format => format;

    public IReadOnlyList<BatchItem> Items => items;

    public JsonElement Metadata => metadata;

    public DateTimeOffset CreatedAt => createdAt;

    public DateTimeOffset ExpiresAt => createdAt + behaviour.ExpiresAfter;

    public DateTimeOffset? CancelledAt => _cancelledAt;

    /// <summary>What is wrong with the batch as a whole; null when nothing is.</summary>
    public (int Line, string Message)? Fault { get; init; }

    /// <summary>When it ended or will.</summary>
    public DateTimeOffset EndsAt => Fault is not null ? createdAt : new[] { createdAt + behaviour.Duration, ExpiresAt, _cancelledAt + behaviour.Cancelling ?? DateTimeOffset.MaxValue }.Min();

    public bool HasEnded { get; private set; }

    public bool WasCancelled => _cancelledAt is not null && HasEnded && _replies.Count < items.Count;

    public bool HasExpired => HasEnded && !WasCancelled && Fault is null && _replies.Count < items.Count;

    /// <summary>The requests that were answered, with their replies.</summary>
    public IEnumerable<(BatchItem Item, BatchReply Reply)> Answered => items.Zip(_replies);

    public IEnumerable<BatchItem> Unanswered => items.Skip(_replies.Count);

    /// <summary>Lets it go on until now.</summary>
    public void Advance(DateTimeOffset now, BatchModel model, string path)
    {
        var until = now < EndsAt ? now : EndsAt;
        while (Fault is null && _replies.Count < items.Count && createdAt + (behaviour.Duration * (_replies.Count + 1) / items.Count) <= until)
        {
            _replies.Add(model.Answer(format, id, path, items[_replies.Count]));
        }

        HasEnded = now >= EndsAt;
    }

    public void Cancel(DateTimeOffset now) => _cancelledAt ??= now;
}
