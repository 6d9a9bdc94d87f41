namespace LearningItems.Generation.Postgres;

/// <summary>A job is enqueued under the id of another one. The message names the id and what differs.</summary>
public sealed class FleetJobConflictException : InvalidOperationException
{
    /// <summary>Makes the exception without saying what is wrong.</summary>
    public FleetJobConflictException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which job, and what differs.</param>
    public FleetJobConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for another one.</summary>
    /// <param name="message">Which job, and what differs.</param>
    /// <param name="innerException">What led to it.</param>
    public FleetJobConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
