namespace LearningItems.Generation.Postgres;

/// <summary>
/// A worker writes to the journal of a job that another claim owns by now: it was frozen or cut off, and its claim lapsed. The run that wrote is to end; items that it had
/// paid for were kept.
/// </summary>
public sealed class FleetClaimLostException : InvalidOperationException
{
    /// <summary>Makes the exception without saying which claim it was.</summary>
    public FleetClaimLostException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which job, and which claims.</param>
    public FleetClaimLostException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for another one.</summary>
    /// <param name="message">Which job, and which claims.</param>
    /// <param name="innerException">What led to it.</param>
    public FleetClaimLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
