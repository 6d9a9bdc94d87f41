using LearningItems.Generation.Accounting;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>What a call sends, the same in every attempt, and what it has used so far.</summary>
/// <param name="Call">The call.</param>
/// <param name="Prompt">What the call says.</param>
/// <param name="Reply">Takes in the items of its reply.</param>
/// <param name="Chat">What is set on the request beside the prompt.</param>
/// <param name="Meter">What its attempts use.</param>
internal sealed record OutgoingCall(Call Call, Prompt Prompt, IReplyIntake Reply, ChatOptions Chat, CallMeter Meter);

/// <summary>What the attempts of a call have used.</summary>
internal sealed class CallMeter
{
    public int Attempts { get; set; }

    public TokenUsage Used { get; set; }

    /// <summary>Reserved of the budget for further attempts.</summary>
    public TokenUsage ReservedForRetries { get; set; }

    /// <summary>Reserved beside that for replies that went beyond their limit.</summary>
    public TokenUsage ReservedBeyondLimit { get; set; }

    /// <summary>All that is reserved beside what the call itself may take.</summary>
    public TokenUsage ReservedBeside => ReservedForRetries + ReservedBeyondLimit;
}
