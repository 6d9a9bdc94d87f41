namespace LearningItems.LoopbackModel;

/// <summary>A request as it came, for a test to look at.</summary>
public sealed class ReceivedRequest
{
    private readonly TaskCompletionSource<RequestOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal ReceivedRequest()
    {
    }

    /// <summary>Its place among the requests, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The format it is in.</summary>
    public required WireFormat Format { get; init; }

    /// <summary>The path it was sent to.</summary>
    public required string Path { get; init; }

    /// <summary>The batch it is of; null for one that came by itself. It is here once the model has answered it: it is paid for.</summary>
    public string? BatchId { get; init; }

    /// <summary>Its id within its batch; null for one that came by itself.</summary>
    public string? CustomId { get; init; }

    /// <summary>Its headers, by names in any case; none within a batch.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Its JSON.</summary>
    public required JsonElement Body { get; init; }

    /// <summary>When it came, by the server's clock.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Tokens of its prompt; 0 where it was turned away.</summary>
    public int InputTokens { get; internal set; }

    /// <summary>Tokens the model wrote and thought for it, whether or not all of them were sent; 0 where it was turned away.</summary>
    public int OutputTokens { get; internal set; }

    /// <summary>What became of it; done as soon as that is certain, which is before the client has read the last of the answer.</summary>
    public Task<RequestOutcome> Outcome => _outcome.Task;

    internal void End(RequestEnd end, int? statusCode, Fault? fault = null) => _outcome.TrySetResult(new RequestOutcome(end, statusCode, fault));
}
