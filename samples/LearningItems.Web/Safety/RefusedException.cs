namespace LearningItems.Web.Safety;

/// <summary>A request that is not done. The message is for the person who sent it.</summary>
/// <param name="status">The status of the answer.</param>
/// <param name="message">What is wrong, and the remedy.</param>
internal sealed class RefusedException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>When it may be tried again; null where time does not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static RefusedException Malformed(string message) => new(StatusCodes.Status400BadRequest, message);

    public static RefusedException Gone() => new(StatusCodes.Status404NotFound, "There is no list of this address, or it is no longer held; upload it again.");

    public static RefusedException Conflict(string message) => new(StatusCodes.Status409Conflict, message);

    public static RefusedException Busy(string message) => new(StatusCodes.Status503ServiceUnavailable, message) { RetryAfter = TimeSpan.FromMinutes(1) };
}
