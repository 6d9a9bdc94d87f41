namespace LearningItems.Integration.Tests.Runs;

/// <summary>When a program is killed.</summary>
internal abstract record Moment
{
    private Moment()
    {
    }

    /// <summary>When it calls for the n-th time.</summary>
    /// <param name="Number">Which call, from 1.</param>
    /// <param name="IsTaken">Whether the server does all the same what it was called for.</param>
    internal sealed record OfCall(int Number, bool IsTaken) : Moment;

    /// <summary>When it writes to its journal for the n-th time.</summary>
    /// <param name="Number">Which write, from 1.</param>
    internal sealed record OfWrite(int Number) : Moment;
}
