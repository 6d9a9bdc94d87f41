namespace LearningItems.LoopbackModel;

/// <summary>What became of a request.</summary>
/// <param name="End">How it ended.</param>
/// <param name="StatusCode">The HTTP status it was answered with; null when there was no answer.</param>
/// <param name="Fault">The scripted fault it met.</param>
public sealed record RequestOutcome(RequestEnd End, int? StatusCode, Fault? Fault = null);

/// <summary>How a request ended.</summary>
public enum RequestEnd
{
    /// <summary>With a whole reply.</summary>
    Answered,

    /// <summary>As a scripted fault has it, which may be a reply of status 200.</summary>
    Faulted,

    /// <summary>With 429, by the server's limits.</summary>
    RateLimited,

    /// <summary>With 400, because the format does not allow it.</summary>
    Rejected,

    /// <summary>Before its answer: the client went, or the server was stopped.</summary>
    Abandoned,
}
