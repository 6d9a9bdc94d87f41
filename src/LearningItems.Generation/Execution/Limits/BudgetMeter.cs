using LearningItems.Generation.Accounting;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>Keeps a run within its own budget and within the one it shares. Calls begin on the turns of the run's single reader, and end and reserve for retries at any time.</summary>
internal sealed class BudgetMeter(GenerationBudget? budget, SharedBudget? shared, TokenPrices? prices)
{
    private SharedBudget _own = new(budget ?? new GenerationBudget());
    private BudgetRoom _room = new();

    /// <summary>Where the last call found no room: ends when another run gives some of the shared budget back; null when nobody can.</summary>
    public Task? Freed => _room.Freed;

    /// <summary>The same budgets, for calls that are charged otherwise.</summary>
    public BudgetMeter At(TokenPrices? otherPrices) => new(budget, shared, otherPrices) { _own = _own, _room = _room };

    /// <summary>Nobody waits for room any more.</summary>
    public void WaitForNone() => _room.Freed = null;

    /// <summary>What a call may take at the most.</summary>
    public static TokenUsage MostOf(Call call) => new(call.InputTokens, 0, call.MaxOutputTokens);

    /// <summary>Reserves what a call may take at the most.</summary>
    /// <returns>False when a budget has no room for it.</returns>
    public bool TryReserve(TokenUsage most)
    {
        var reserved = TryReserve(Share(most, calls: 1), out var freed);
        _room.Freed = freed;
        return reserved;
    }

    /// <summary>Reserves more for a call that has left: a further attempt is paid like the first.</summary>
    /// <returns>False when a budget has no room for it.</returns>
    public bool TryReserveMore(TokenUsage more) => TryReserve(Share(more, calls: 0), out _);

    /// <summary>What a call of a batch may take at the most.</summary>
    public static TokenUsage MostOf(JournaledRequest request) => new(request.InputTokens, 0, request.MaxOutputTokens);

    /// <summary>Notes what calls of batches took, or may take: they left in an earlier step of the run, and it is too late to refuse them.</summary>
    public void Note(TokenUsage used, int calls) => _own.Settle(default, Share(used, calls));

    /// <summary>Replaces what was noted that a call may take with what it took.</summary>
    public void SettleNoted(TokenUsage most, TokenUsage used)
    {
        _own.Settle(default, Share(used, calls: 0) - Share(most, calls: 0));
        shared?.Settle(default, Share(used, calls: 0));
    }

    /// <summary>Gives a reservation of the shared budget back: the next step of the run settles what is on its way.</summary>
    public void Leave(TokenUsage reserved) => shared?.Settle(Share(reserved, calls: 0), default);

    /// <summary>Replaces a reservation with what was used.</summary>
    public void Settle(TokenUsage reserved, TokenUsage used)
    {
        _own.Settle(Share(reserved, calls: 0), Share(used, calls: 0));
        shared?.Settle(Share(reserved, calls: 0), Share(used, calls: 0));
    }

    private bool TryReserve(BudgetShare most, out Task? freed)
    {
        freed = null;
        if (!_own.TryReserve(most, out _))
        {
            return false;
        }

        if (shared?.TryReserve(most, out freed) ?? true)
        {
            return true;
        }

        _own.Settle(most, new BudgetShare(-most.Calls, Tokens: 0, Cost: 0));
        return false;
    }

    private BudgetShare Share(TokenUsage usage, int calls) => new(calls, usage.Total, prices?.Cost(usage.Input, usage.CachedInput, usage.Output) ?? 0);

    // Known to all who use the budgets, at whatever prices.
    private sealed class BudgetRoom
    {
        public Task? Freed { get; set; }
    }
}
