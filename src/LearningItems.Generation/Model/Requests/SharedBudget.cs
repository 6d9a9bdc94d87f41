namespace LearningItems.Generation;

/// <summary>
/// One budget for any number of runs, at once or one after the other: a tenant's, a night's. What a call may take is reserved before it leaves and
/// settled with what it took, so that all runs together never exceed it. A run that finds no room waits while others hold reservations, for they
/// may give some back; when none can, it ends with what it has. A retry that finds no room is not made.
/// </summary>
/// <remarks>Thread-safe. Runs with different prices add up in one currency.</remarks>
public sealed class SharedBudget
{
    private readonly object _gate = new();
    private BudgetShare _used;
    private BudgetShare _reserved;
    private TaskCompletionSource _freed = NewSignal();

    /// <summary>Makes a meter over a budget.</summary>
    /// <param name="budget">What all runs together may use.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    /// <exception cref="ArgumentException">A limit is not above zero.</exception>
    public SharedBudget(GenerationBudget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        Budget = budget.Fault is { } fault ? throw new ArgumentException(fault, nameof(budget)) : budget;
    }

    /// <summary>What all runs together may use.</summary>
    public GenerationBudget Budget { get; }

    /// <summary>Calls that have left.</summary>
    public int UsedCalls => Used.Calls;

    /// <summary>Input and output tokens that ended calls took.</summary>
    public long UsedTokens => Used.Tokens;

    /// <summary>What ended calls cost, as far as their runs have prices.</summary>
    public decimal UsedCost => Used.Cost;

    private BudgetShare Used
    {
        get
        {
            lock (_gate)
            {
                return _used;
            }
        }
    }

    /// <summary>Reserves what a call may take at the most.</summary>
    /// <param name="most">What it may take.</param>
    /// <param name="freed">Where there is no room: ends when somebody gives some back; null when nobody can.</param>
    /// <returns>False when there is no room for it.</returns>
    internal bool TryReserve(BudgetShare most, out Task? freed)
    {
        lock (_gate)
        {
            var all = _used + _reserved + most;
            if (all.Calls > Budget.MaxCalls || all.Tokens > Budget.MaxTokens || all.Cost > Budget.MaxCost)
            {
                var least = _used + most;
                var isHopeless = least.Calls > Budget.MaxCalls || least.Tokens > Budget.MaxTokens || least.Cost > Budget.MaxCost;
                freed = _reserved == default || isHopeless ? null : _freed.Task;
                return false;
            }

            _reserved += most with { Calls = 0 };
            _used += new BudgetShare(most.Calls, Tokens: 0, Cost: 0);
            freed = null;
            return true;
        }
    }

    /// <summary>Replaces a reservation with what was used; a call that left counts as one.</summary>
    internal void Settle(BudgetShare reserved, BudgetShare used)
    {
        TaskCompletionSource freed;
        lock (_gate)
        {
            _reserved -= reserved with { Calls = 0 };
            _used += used;
            (freed, _freed) = (_freed, NewSignal());
        }

        freed.SetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>A part of a budget.</summary>
internal readonly record struct BudgetShare(int Calls, long Tokens, decimal Cost)
{
    public static BudgetShare operator +(BudgetShare one, BudgetShare other) => new(one.Calls + other.Calls, one.Tokens + other.Tokens, one.Cost + other.Cost);

    public static BudgetShare operator -(BudgetShare one, BudgetShare other) => new(one.Calls - other.Calls, one.Tokens - other.Tokens, one.Cost - other.Cost);
}
