namespace LearningItems.Fleet.Safety;

/// <summary>A request that is not done. The message is for whoever sent it.</summary>
/// <param name="status">The status of the answer.</param>
/// <param name="message">What is wrong, and the remedy.</param>
internal sealed class RefusedException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    public static RefusedException Malformed(string message) => new(StatusCodes.Status400BadRequest, message);

    public static RefusedException Forbidden(string message) => new(StatusCodes.Status403Forbidden, message);

    public static RefusedException NoJob(string id) => new(StatusCodes.Status404NotFound, $"There is no job '{id}'.");

    public static RefusedException Conflict(string message) => new(StatusCodes.Status409Conflict, message);
}
