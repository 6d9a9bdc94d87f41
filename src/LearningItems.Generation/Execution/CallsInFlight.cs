using LearningItems.Generation.Accounting;
using LearningItems.Generation.Work;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>The calls that have left and not ended.</summary>
/// <remarks>Called on the turns of the run's single reader, never twice at once.</remarks>
internal sealed class CallsInFlight(ILogger logger)
{
    private readonly Dictionary<int, Task> _calls = [];

    public int Count => _calls.Count;

    /// <summary>Reserves what a call may take at the most, and starts it.</summary>
    /// <returns>False when the budget has no room for the call, which is not started then.</returns>
    public bool TryStart(Call call, BudgetMeter budget, Func<Task> start)
    {
        var most = BudgetMeter.MostOf(call);
        if (!budget.TryReserve(most))
        {
            return false;
        }

        try
        {
            _calls.Add(call.Number, start());
        }
        catch
        {
            budget.Settle(most, default);
            throw;
        }

        return true;
    }

    /// <summary>A call has ended.</summary>
    public void Ended(CallEnd end) => _calls.Remove(end.Call.Number);

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

        await Task.WhenAll(_calls.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
