using LearningItems.Generation.Accounting;
using LearningItems.Generation.Work;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>The calls that have left and not ended, each with what it reserved of the budget.</summary>
/// <remarks>Called on the turns of the run's single reader, never twice at once.</remarks>
internal sealed class CallsInFlight(BudgetMeter budget, ILogger logger)
{
    private readonly Dictionary<int, (Task Task, TokenUsage Reserved)> _calls = [];

    public int Count => _calls.Count;

    /// <summary>Reserves what a call may take at the most, and starts it.</summary>
    /// <returns>False when the budget has no room for the call, which is not started then.</returns>
    public bool TryStart(Call call, Func<Task> start)
    {
        var reserved = new TokenUsage(call.InputTokens, 0, call.MaxOutputTokens);
        if (!budget.TryReserve(reserved))
        {
            return false;
        }

        _calls.Add(call.Number, (start(), reserved));
        return true;
    }

    /// <summary>A call has ended: what it reserved is replaced with what it used.</summary>
    public void Ended(CallEnd end)
    {
        _calls.Remove(end.Call.Number, out var call);
        budget.Settle(call.Reserved + end.ReservedForRetries, end.Usage);
    }

    /// <summary>Cancels the calls and waits until every one has ended, however it ends.</summary>
    /// <param name="stop">What the calls listen to.</param>
    public async Task StopAsync(CancellationTokenSource stop)
    {
        try
        {
            await stop.CancelAsync().ConfigureAwait(false);
        }
        catch (AggregateException exception)
        {
            RunLog.CancelFailed(logger, exception); // a client's callback threw; its call is waited for all the same
        }

        await Task.WhenAll(_calls.Values.Select(call => call.Task)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
