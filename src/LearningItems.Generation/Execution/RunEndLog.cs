using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Tells the log how a run ended, in one line whatever ended it. An iterator does not learn why it is disposed of: a run that ends while
/// its consumer has an update was left, one that ends while it works on the next was ended by an exception.
/// </summary>
internal sealed class RunEndLog(RunEnvironment environment, RunLedger ledger)
{
    private const string ByException = "ended by an exception";

    private string _ending = ByException;
    private bool _isTold;

    /// <summary>The consumer is about to be given an update; the last is the end of the run, whatever the consumer does then.</summary>
    public void Give(GenerationUpdate update)
    {
        _ending = update is RunFinished finished ? EndingOf(finished) : "left by its consumer";
        if (update is RunFinished)
        {
            Tell();
        }
    }

    /// <summary>The consumer asks for the next update.</summary>
    public void GoOn() => _ending = ByException;

    /// <summary>The run is over: tells how, where that is not told yet.</summary>
    public void Tell()
    {
        if (!_isTold)
        {
            _isTold = true;
            var (items, calls, usage) = ledger.Standing;
            RunLog.Ended(environment.Logger, _ending, items, calls, usage.Input, usage.Output, environment.Elapsed.TotalSeconds);
        }
    }

    private static string EndingOf(RunFinished finished) =>
        finished.Ledger.Entries.Any(entry => entry.Outcome == SourceOutcome.Cancelled) ? "cancelled"
        : finished.Report.Complete ? "finished, complete"
        : "finished, incomplete";
}
