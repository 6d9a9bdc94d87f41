namespace LearningItems.LoopbackModel;

/// <summary>How batches go. By default every request is answered rightly, and a batch has ended as soon as somebody asks.</summary>
public sealed record BatchBehaviour
{
    /// <summary>How long a batch takes by the server's clock, its requests evenly one after the other; none by default.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.Zero;

    /// <summary>When a batch is given up, with what was answered until then; 24 hours by default. Half of <see cref="Duration"/> makes half of the requests expire.</summary>
    public TimeSpan ExpiresAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a batch that is being cancelled goes on; not at all by default.</summary>
    public TimeSpan Cancelling { get; init; } = TimeSpan.Zero;

    /// <summary>Whether results are in another order than their requests; true by default.</summary>
    public bool Unordered { get; init; } = true;

    /// <summary>The ids whose results are left out, though the model has answered them; none by default.</summary>
    public Func<string, bool> Loses { get; init; } = _ => false;

    /// <summary>Ids that nobody submitted, and that are among the results of every batch; none by default.</summary>
    public IReadOnlyList<string> StrangeIds { get; init; } = [];

    /// <summary>How long all batches but the first take; null, the default, for as long as the first.</summary>
    public TimeSpan? LaterDuration { get; init; }

    /// <summary>What goes wrong with a call about batches; nothing by default. Called once a call, in the order they come.</summary>
    public Func<BatchCall, BatchFault?> Faults { get; init; } = _ => null;
}

/// <summary>A call about batches.</summary>
/// <param name="Operation">What it asks for.</param>
/// <param name="Number">Its place among the calls of this operation, from 1.</param>
public readonly record struct BatchCall(BatchOperation Operation, int Number);

/// <summary>What a call about batches asks for.</summary>
public enum BatchOperation
{
    /// <summary>To take a file of requests; of OpenAI's format alone.</summary>
    Upload,

    /// <summary>To take a batch.</summary>
    Create,

    /// <summary>How a batch stands.</summary>
    Get,

    /// <summary>Which batches there are.</summary>
    List,

    /// <summary>To end a batch.</summary>
    Cancel,

    /// <summary>The results.</summary>
    Read,
}

/// <summary>What can go wrong with a call about batches.</summary>
public enum BatchFault
{
    /// <summary>Nothing was done, and the answer is 500.</summary>
    ServerError,

    /// <summary>What was asked for was done, and the answer is 500 all the same.</summary>
    ErrorAfterwards,

    /// <summary>The connection is lost in the middle of the results.</summary>
    Cut,
}

/// <summary>A batch that was taken.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Format">The format it is in.</param>
/// <param name="CustomIds">The ids of its requests, in their order.</param>
/// <param name="CreatedAt">When it was taken, by the server's clock.</param>
public sealed record ReceivedBatch(string Id, WireFormat Format, IReadOnlyList<string> CustomIds, DateTimeOffset CreatedAt);
