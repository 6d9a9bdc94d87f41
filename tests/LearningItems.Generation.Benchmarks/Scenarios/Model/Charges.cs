namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>What the provider of the model counts: requests, and the tokens it charges for, whatever became of the reply.</summary>
internal sealed class Charges
{
    public int Requests { get; private set; }

    public long Input { get; private set; }

    /// <summary>Input tokens that were read from the provider's cache.</summary>
    public long Cached { get; private set; }

    public long Output { get; private set; }

    /// <summary>Counts a request; one that is turned away costs nothing.</summary>
    public void Count(ModelReply reply)
    {
        Requests++;
        Input += reply.InputTokens;
        Cached += reply.CachedTokens;
        Output += reply.OutputTokens;
    }
}
