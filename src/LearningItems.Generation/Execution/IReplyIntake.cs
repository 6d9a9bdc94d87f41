using LearningItems.Generation.Replies;

namespace LearningItems.Generation.Execution;

/// <summary>Takes in each item read from the reply of one call: drafts, or verdicts of a second opinion.</summary>
internal interface IReplyIntake
{
    /// <summary>Takes in an item of the reply.</summary>
    /// <param name="item">The item.</param>
    /// <param name="model">The model, as the reply names it.</param>
    /// <param name="at">Time since the run began.</param>
    /// <returns>What is told of it; null for nothing.</returns>
    CallEvent? TakeIn(ReadItem item, string? model, TimeSpan at);
}
