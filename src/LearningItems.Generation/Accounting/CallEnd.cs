using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Accounting;

/// <summary>How a call ended: answered in whole or in part, failed with an exception, or cancelled with the run.</summary>
/// <param name="Call">The call.</param>
/// <param name="Usage">Tokens its attempts used together.</param>
/// <param name="Attempts">Requests sent.</param>
/// <param name="At">Time since the run began.</param>
internal abstract record CallEnd(Call Call, TokenUsage Usage, int Attempts, TimeSpan At)
{
    /// <summary>What retries reserved of the budget, beside what the call itself did.</summary>
    public TokenUsage ReservedForRetries { get; init; }

    /// <summary>The call was answered, be the answer cut or empty.</summary>
    public sealed record Answered(Call Call, TokenUsage Usage, int Attempts, TimeSpan At) : CallEnd(Call, Usage, Attempts, At)
    {
        /// <summary>Why the model stopped; null when the stream broke or the provider does not say.</summary>
        public ChatFinishReason? FinishReason { get; init; }

        /// <summary>The model as the reply names it.</summary>
        public string? Model { get; init; }

        /// <summary>Whether the reply had a list of items, even an empty one.</summary>
        public bool HasArray { get; init; }

        /// <summary>Whether the reply ended before its JSON did, or at the output limit.</summary>
        public bool WasCut { get; init; }

        /// <summary>Why the rest of the reply was not read, which ran on; null where it was read to its end.</summary>
        public string? Left { get; init; }

        /// <summary>Characters of the item the reply was cut in.</summary>
        public int CutLength { get; init; }

        /// <summary>Bytes of the reply: no more tokens were written, whatever is reported.</summary>
        public long Bytes { get; init; }

        /// <summary>Output tokens that went into reasoning and not into items.</summary>
        public long ReasoningTokens { get; init; }

        /// <summary>What broke the reply off after some items had come; null where nothing did.</summary>
        public (Exception Exception, ChatFailure Failure)? BrokenBy { get; init; }

        /// <summary>Whether the reply ended at the output limit.</summary>
        public bool IsAtLimit => FinishReason == ChatFinishReason.Length;

        /// <summary>Whether the output limit was reached before the model had done reasoning.</summary>
        public bool WasReasoning => IsAtLimit && ReasoningTokens > 0 && ReasoningTokens >= 0.8 * Usage.Output / Math.Max(1, Attempts);

        public bool IsRefusal => FinishReason == ChatFinishReason.ContentFilter;
    }

    /// <summary>The call failed, after the retries it was worth.</summary>
    public sealed record Failed(Call Call, TokenUsage Usage, int Attempts, TimeSpan At, Exception Exception, ChatFailure Failure)
        : CallEnd(Call, Usage, Attempts, At);

    /// <summary>The provider's batch ended, or failed, without an answer to the call: the same call may be made again.</summary>
    public sealed record Unserved(Call Call, TokenUsage Usage, TimeSpan At, Exception Exception) : CallEnd(Call, Usage, Attempts: 1, At);

    /// <summary>The run ended by itself before the call was sent, or sent again.</summary>
    public sealed record Halted(Call Call, TokenUsage Usage, int Attempts, TimeSpan At) : CallEnd(Call, Usage, Attempts, At);

    /// <summary>The run was cancelled before the call was answered; the call may be paid for all the same.</summary>
    public sealed record Cancelled(Call Call, TokenUsage Usage, int Attempts, TimeSpan At) : CallEnd(Call, Usage, Attempts, At);
}
