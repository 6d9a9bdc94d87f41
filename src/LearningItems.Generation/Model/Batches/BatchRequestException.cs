namespace LearningItems.Generation;

/// <summary>A call of a batch was not answered: the batch ended before its turn, or says nothing of it.</summary>
public sealed class BatchRequestException : Exception
{
    /// <summary>Makes an exception without an outcome.</summary>
    public BatchRequestException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">The message.</param>
    public BatchRequestException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public BatchRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal BatchRequestException(BatchOutcome outcome)
        : base(outcome switch
        {
            BatchOutcome.Expired => "the batch expired before the call's turn came",
            BatchOutcome.Cancelled => "the batch was cancelled before the call's turn came",
            BatchOutcome.Missing => "the batch has ended and says nothing of the call",
            _ => "the batch has no reply to the call",
        }) => Outcome = outcome;

    /// <summary>What became of the call.</summary>
    public BatchOutcome Outcome { get; } = BatchOutcome.Missing;
}
