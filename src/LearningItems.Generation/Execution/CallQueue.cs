using LearningItems.Generation.Planning;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>Which call leaves next: what must be narrowed down or asked again whole, follow-ups that are ready, then the plan.</summary>
internal sealed class CallQueue
{
    private readonly PreparedRun _run;
    private readonly LearningItemGenerationOptions _options;
    private readonly Queue<Call> _planned;
    private readonly Queue<Call> _urgent = new();
    private readonly Dictionary<LearningItemCategory, FollowUpPool> _pools;
    private readonly Dictionary<LearningItemCategory, int> _open;
    private int _lastNumber;

    public CallQueue(PreparedRun run, LearningItemGenerationOptions options)
    {
        _run = run;
        _options = options;
        _planned = new Queue<Call>(run.Calls);
        _pools = run.Works.ToDictionary(work => work.Category, work => new FollowUpPool(work));
        _open = run.Works.ToDictionary(work => work.Category, _ => 0);
        _lastNumber = run.Calls.Count;
        foreach (var call in run.Calls)
        {
            Count(call, 1);
        }
    }

    public LearnedTokens Learned { get; } = new();

    /// <summary>Takes the next call off; null when none can leave now.</summary>
    public Call? Next()
    {
        if (_urgent.TryDequeue(out var urgent))
        {
            return urgent;
        }

        foreach (var (category, pool) in _pools)
        {
            if (pool.TryTake(isQuiet: _open[category] == 0, _run.Planner.MostInFollowUp(pool.Work, Learned)) is { } rows)
            {
                Urge(pool.Work.Ask([]), rows);
                return _urgent.Dequeue();
            }
        }

        return _planned.TryDequeue(out var planned) ? planned : null;
    }

    /// <summary>Puts a call back that could not leave now.</summary>
    public void PutBack(Call call) => _urgent.Enqueue(call);

    /// <summary>A planned call as it is to be sent; its further parts leave next.</summary>
    public IReadOnlyList<Call> Fit(Call call)
    {
        var fitted = _run.Planner.Fit(call, Learned, () => ++_lastNumber);
        foreach (var part in fitted.Skip(1))
        {
            _urgent.Enqueue(Opened(part));
        }

        return fitted;
    }

    /// <summary>A call has ended.</summary>
    public void Ended(Call call) => Count(call, -1);

    public void AskAgain(LearningItemCategory category, PooledSource source) => _pools[category].Add(source);

    public void AskWhole(Ask ask, string correction, bool needsRoom)
    {
        var again = ask with { Round = ask.Round + 1 };
        Urge(needsRoom ? again.WithRoom() : again, correction.Length == 0 ? [] : [correction]);
    }

    /// <summary>Asks for sources in two halves.</summary>
    public void Split(Ask ask, IReadOnlyList<PooledSource> rows)
    {
        foreach (var half in rows.Chunk((rows.Count + 1) / 2))
        {
            Urge(ask, half);
        }
    }

    // Corrections take room beside the rows: what is too long for one call goes in two.
    private void Urge(Ask ask, IReadOnlyList<PooledSource> rows)
    {
        var part = ask.Work.Ask([.. rows.Select(row => row.Source)]) with { Round = ask.Round, OutputFactor = rows.Select(row => row.OutputFactor).Append(ask.OutputFactor).Max() };
        var call = _run.Planner.FollowUp(_lastNumber + 1, part, PooledSource.Corrections(rows), Learned);
        if (call.InputTokens > _options.MaxInputTokens && rows.Count > 1)
        {
            Split(ask, rows);
            return;
        }

        _lastNumber++;
        _urgent.Enqueue(Opened(call));
    }

    private void Urge(Ask ask, IReadOnlyList<string> corrections) =>
        _urgent.Enqueue(Opened(_run.Planner.FollowUp(++_lastNumber, ask, corrections, Learned)));

    private Call Opened(Call call)
    {
        Count(call, 1);
        return call;
    }

    private void Count(Call call, int by)
    {
        foreach (var ask in call.Asks)
        {
            _open[ask.Category] += by;
        }
    }
}
