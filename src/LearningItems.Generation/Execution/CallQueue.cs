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
    private readonly FollowUpTiming _timing;
    private int _lastNumber;
    private int _early;

    public CallQueue(PreparedRun run, LearningItemGenerationOptions options)
    {
        _run = run;
        _options = options;
        _timing = FollowUpTiming.Of(options.Batching);
        _planned = new Queue<Call>(run.Calls);
        _pools = run.Works.ToDictionary(work => work.Category, work => new FollowUpPool(work, _timing));
        _open = run.Works.ToDictionary(work => work.Category, _ => 0);
        _lastNumber = run.Calls.Count;
        foreach (var call in run.Calls)
        {
            Count(call, 1);
        }
    }

    public LearnedTokens Learned { get; } = new();

    /// <summary>Takes the next call off; null when none can leave now.</summary>
    /// <param name="idle">Calls that may leave at once.</param>
    /// <param name="waitsForNone">Whether follow-ups leave with the others, whatever else may come: what leaves now comes back together.</param>
    public Call? Next(int idle, bool waitsForNone = false)
    {
        if (_urgent.TryDequeue(out var urgent))
        {
            return urgent;
        }

        foreach (var (category, pool) in _pools)
        {
            if (pool.TryTake(isQuiet: waitsForNone || _open[category] == 0, _run.Planner.MostInFollowUp(pool.Work, Learned), mayHurry: _planned.Count == 0 && _early < _timing.EarlyCalls(_run.Calls.Count), idle) is { } rows)
            {
                _early += _open[category] > 0 ? 1 : 0; // something of its category is in flight still
                Urge(pool.Work.Ask([]), rows);
                return _urgent.Dequeue();
            }
        }

        return _planned.TryDequeue(out var planned) ? planned : null;
    }

    /// <summary>Whether a call waits that could leave but for the limits.</summary>
    public bool HoldsBack => _urgent.Count > 0;

    /// <summary>Puts a call back that could not leave now.</summary>
    public void PutBack(Call call) => _urgent.Enqueue(call);

    /// <summary>A planned call as it is to be sent, with what goes along; its further parts leave next.</summary>
    public IReadOnlyList<Call> Fit(Call call)
    {
        var fitted = _run.Planner.Fit(Joined(call), Learned, () => ++_lastNumber);
        foreach (var part in fitted.Skip(1))
        {
            _urgent.Enqueue(Opened(part));
        }

        return fitted;
    }

    /// <summary>A call made earlier is about to bring its reply.</summary>
    public void Resume(Call call)
    {
        _lastNumber = Math.Max(_lastNumber, call.Number);
        Count(call, 1);
    }

    /// <summary>The number of the next call that is not planned.</summary>
    public int NextNumber => _lastNumber + 1;

    /// <summary>Numbers a call that is made beside those of the queue.</summary>
    public int TakeNumber() => ++_lastNumber;

    /// <summary>Whether no call for items of a category is planned, waiting or in flight.</summary>
    public bool IsDone(LearningItemCategory category) => _open[category] == 0 && _pools[category].IsEmpty;

    /// <summary>A call has ended.</summary>
    public void Ended(Call call) => Count(call, -1);

    public void AskAgain(LearningItemCategory category, PooledSource source) => _pools[category].Add(source);

    public void AskWhole(Ask ask, string correction, bool needsRoom)
    {
        var again = ask with { Round = ask.Round + 1 };
        Urge(needsRoom ? again.WithRoom() : again, correction.Length == 0 ? [] : [new Correction(correction)]);
    }

    /// <summary>Asks for sources in two halves.</summary>
    public void Split(Ask ask, IReadOnlyList<PooledSource> rows)
    {
        foreach (var half in rows.Chunk((rows.Count + 1) / 2))
        {
            Urge(ask, half);
        }
    }

    private Call Joined(Call call)
    {
        if (call.IsFollowUp || call.Corrections.Count > 0 || call.Asks is not [var ask] || _pools[ask.Category] is not { IsEmpty: false } pool
            || _run.Planner.MostInFollowUp(pool.Work, Learned) - ask.Sources.Count is not (> 0 and var room))
        {
            return call;
        }

        var rows = ask.Sources.Select(source => new PooledSource(source, Rejection: null, Fault: null, ask.OutputFactor)).Concat(pool.TakeAlong(room)).ToList();
        var part = ask.Work.Ask([.. rows.Select(row => row.Source)]) with { Round = ask.Round, OutputFactor = rows.Max(row => row.OutputFactor) };
        var joined = _run.Planner.FollowUp(call.Number, part, PooledSource.Corrections(rows), Learned) with { IsFollowUp = false };
        if (joined.InputTokens <= _options.MaxInputTokens)
        {
            return joined;
        }

        rows.Skip(ask.Sources.Count).ToList().ForEach(pool.Add);
        return call;
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

    private void Urge(Ask ask, IReadOnlyList<Correction> corrections) =>
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
