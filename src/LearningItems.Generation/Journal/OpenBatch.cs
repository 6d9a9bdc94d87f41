namespace LearningItems.Generation.Journal;

/// <summary>A batch that the journal has, and not its end.</summary>
/// <param name="Batch">What was written down before it was submitted.</param>
internal sealed record OpenBatch(JournaledBatch Batch)
{
    /// <summary>The provider's id; null while it is not known.</summary>
    public string? Id { get; init; }

    /// <summary>How it stands; null while that is not known.</summary>
    public BatchStatus? Status { get; init; }

    public string Key => Batch.Key;

    public bool HasEnded => Status is { State: BatchState.Ended };

    /// <summary>What was to be submitted, for a search.</summary>
    /// <param name="others">The provider's ids of the run's other batches.</param>
    public BatchIntent ToIntent(IEnumerable<string> others) => new() { Key = Key, At = Batch.At, RequestIds = [.. Batch.Requests.Select(request => request.Id)], OtherBatchIds = [.. others] };

    public BatchStanding ToStanding() => new() { Key = Key, BatchId = Id, At = Batch.At, Calls = Batch.Requests.Count, Done = Status?.Done };
}
