using LearningItems.Generation.Accounting;

namespace LearningItems.Generation.Execution;

/// <summary>Keeps a run within its budget. Calls begin and end on the turns of the run's single reader; retries reserve at any time.</summary>
internal sealed class BudgetMeter(GenerationBudget? budget, TokenPrices? prices)
{
    private readonly object _gate = new();
    private int _calls;
    private TokenUsage _used;
    private TokenUsage _reserved;

    /// <summary>Reserves what a call may take at the most.</summary>
    /// <returns>False when the budget has no room for it.</returns>
    public bool TryReserve(TokenUsage most)
    {
        lock (_gate)
        {
            if (_calls + 1 > budget?.MaxCalls || !HasRoomFor(most))
            {
                return false;
            }

            _calls++;
            _reserved += most;
            return true;
        }
    }

    /// <summary>Reserves more for a call that has left: a further attempt is paid like the first.</summary>
    /// <returns>False when the budget has no room for it.</returns>
    public bool TryReserveMore(TokenUsage more)
    {
        lock (_gate)
        {
            if (!HasRoomFor(more))
            {
                return false;
            }

            _reserved += more;
            return true;
        }
    }

    /// <summary>Replaces a reservation with what was used.</summary>
    public void Settle(TokenUsage reserved, TokenUsage used)
    {
        lock (_gate)
        {
            _reserved -= reserved;
            _used += used;
        }
    }

    private bool HasRoomFor(TokenUsage most) => budget is null
        || !(_used.Total + _reserved.Total + most.Total > budget.MaxTokens || Cost(_used) + Cost(_reserved) + Cost(most) > budget.MaxCost);

    private decimal Cost(TokenUsage usage) => prices?.Cost(usage.Input, usage.CachedInput, usage.Output) ?? 0;
}
