namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>A clock that says how long a model takes, and strikes where it never answers.</summary>
internal interface IHangingClock
{
    /// <summary>The time a model takes for its answer to a request.</summary>
    /// <param name="number">The request's number, from 1.</param>
    /// <param name="isStreamed">Whether the run sets a time-out once it waits for the first piece.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    Task AnswerAsync(int number, bool isStreamed, CancellationToken cancellationToken);

    /// <summary>Never answers, while time goes on, until the token is cancelled.</summary>
    /// <param name="isStreamed">Whether a time-out of the run is set for the piece.</param>
    /// <param name="isFurther">Whether it is a further piece, for which that is still to be set.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    Task HangAsync(bool isStreamed, bool isFurther, CancellationToken cancellationToken);
}
