using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>
/// A clock that puts a run with several calls at once in one order, the same each time. It moves only while every call in flight waits, for
/// its answer or for a delay, and then to the next timer alone: between two timers one call goes on at the most, whatever threads it uses.
/// </summary>
/// <param name="seed">Other seeds let calls end in other orders.</param>
internal sealed class OrderedTimeProvider(int seed = 1) : TimeProvider, IHangingClock
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    // What is shorter is waited for by a call that does nothing else; what is longer is a time-out beside what the call does.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(61);

    /// <summary>The time-out for a piece that runs have to be given, by which it is known among the others.</summary>
    public static readonly TimeSpan Stall = TimeSpan.FromMinutes(2);

    // Between two steps of a run pass milliseconds: this only tells what would be a test that never ends.
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(2);

    private readonly Random _random = new(seed);
    private readonly object _gate = new();
    private readonly PriorityQueue<OrderedTimer, (long Due, long Number)> _timers = new();
    private long _ticks;
    private long _numbers;
    private int _waiting;
    private int _hanging;
    private int _unguarded; // pieces whose time-out is still to be set
    private int _pieces; // streamed pieces that are waited for
    private int _guards; // and the time-outs for them

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new OrderedTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Jitter for the run's delays, the same each time.</summary>
    public double NextDouble()
    {
        lock (_gate)
        {
            return _random.NextDouble();
        }
    }

    public async Task AnswerAsync(int number, bool isStreamed, CancellationToken cancellationToken)
    {
        var first = isStreamed ? 1 : 0;
        Note(() => (_pieces, _unguarded) = (_pieces + first, _unguarded + first));
        await Task.Delay(TimeSpan.FromMilliseconds(1_000 + new Random((seed * 1_000_003) + number).Next(9_000)), this, cancellationToken).ConfigureAwait(false);
        Note(() => _pieces -= first);
    }

    public async Task HangAsync(bool isStreamed, bool isFurther, CancellationToken cancellationToken)
    {
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var piece = isStreamed ? 1 : 0;
        Note(() => (_hanging, _pieces, _unguarded) = (_hanging + 1, _pieces + piece, _unguarded + (isFurther ? 1 : 0)));
        using var registration = cancellationToken.UnsafeRegister(
            _ =>
            {
                Note(() => (_hanging, _pieces) = (_hanging - 1, _pieces - piece));
                cancelled.TrySetCanceled(cancellationToken);
            },
            null);
        await cancelled.Task.ConfigureAwait(false);
    }

    /// <summary>Reads a run to its end, in its one order.</summary>
    public List<GenerationUpdate> Read(IAsyncEnumerable<GenerationUpdate> updates)
    {
        var read = new List<GenerationUpdate>();
        var inFlight = 0;
        var reader = updates.GetAsyncEnumerator();
        while (Move(reader.MoveNextAsync().AsTask(), inFlight))
        {
            read.Add(reader.Current);
            switch (reader.Current)
            {
                case CallStarted: // the next one starts when this one has come to the model
                    inFlight++;
                    WaitUntil(() => IsQuiet(inFlight));
                    break;
                case CallFinished:
                    inFlight--;
                    break;
            }
        }

        reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return read;
    }

    private bool Move(Task<bool> move, int inFlight)
    {
        _ = move.ContinueWith(_ => Note(() => { }), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        while (true)
        {
            WaitUntil(() => move.IsCompleted || (inFlight > 0 && IsQuiet(inFlight)));
            if (move.IsCompleted)
            {
                return move.GetAwaiter().GetResult();
            }

            Next().Fire();
        }
    }

    private bool IsQuiet(int inFlight) => _waiting + _hanging == inFlight && _guards == _pieces && _unguarded == 0;

    private OrderedTimer Next()
    {
        lock (_gate)
        {
            while (_timers.TryDequeue(out var timer, out var at))
            {
                if (timer.Number == at.Number)
                {
                    Interlocked.Exchange(ref _ticks, Math.Max(at.Due, GetTimestamp()));
                    Clear(timer);
                    return timer;
                }
            }

            throw new InvalidOperationException("Every call waits, and no timer runs.");
        }
    }

    private void Set(OrderedTimer timer, TimeSpan dueTime) => Note(() =>
    {
        Clear(timer);
        if (dueTime >= TimeSpan.Zero)
        {
            timer.Number = ++_numbers;
            timer.IsDelay = dueTime <= LongestDelay;
            _waiting += timer.IsDelay ? 1 : 0;
            timer.IsGuard = dueTime == Stall;
            _guards += timer.IsGuard ? 1 : 0;
            _unguarded -= timer.IsGuard ? 1 : 0;
            _timers.Enqueue(timer, (GetTimestamp() + dueTime.Ticks, timer.Number));
        }
    });

    private void Clear(OrderedTimer timer)
    {
        _waiting -= timer.Number > 0 && timer.IsDelay ? 1 : 0;
        _guards -= timer.Number > 0 && timer.IsGuard ? 1 : 0;
        timer.Number = 0;
    }

    private void Note(Action change)
    {
        lock (_gate)
        {
            change();
            Monitor.PulseAll(_gate);
        }
    }

    private void WaitUntil(Func<bool> condition)
    {
        lock (_gate)
        {
            while (!condition())
            {
                if (!Monitor.Wait(_gate, Stuck))
                {
                    throw new InvalidOperationException($"Nothing goes on, with {_waiting} calls that wait, {_hanging} that hang, {_pieces} pieces, {_guards} guards, {_unguarded} unguarded and {_timers.Count} timers.");
                }
            }
        }
    }

    /// <summary>A timer that is known for a delay or for the time-out of a piece.</summary>
    private sealed class OrderedTimer(OrderedTimeProvider clock, Action fire) : SettableTimer((timer, dueTime) => clock.Set((OrderedTimer)timer, dueTime), fire)
    {
        public bool IsDelay { get; set; }

        public bool IsGuard { get; set; }
    }
}
