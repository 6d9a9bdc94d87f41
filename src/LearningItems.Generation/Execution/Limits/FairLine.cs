namespace LearningItems.Generation.Execution;

/// <summary>
/// Who goes next. Each owner's calls go in the order they came, and of the owners the one that was given the least: start-time fair queuing, by
/// tokens (Goyal, Vin, Cheng 1996). An owner that comes anew stands where those are who wait.
/// </summary>
/// <remarks>Not thread-safe: its limiter has a lock.</remarks>
internal sealed class FairLine
{
    // Of many owners with a call each none comes back.
    private const int MostRemembered = 256;

    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);
    private double _now;
    private long _came;

    public void Add(WaitingCall call)
    {
        if (!_lanes.TryGetValue(call.Call.Owner, out var lane))
        {
            _lanes.Add(call.Call.Owner, lane = new Lane());
        }

        if (lane.Waiting.Count == 0)
        {
            (lane.Given, lane.Came) = (Math.Max(lane.Given, _now), _came++);
        }

        lane.Waiting.AddLast(call);
    }

    public bool Remove(WaitingCall call) => _lanes[call.Call.Owner].Waiting.Remove(call);

    /// <summary>The call whose turn it is; null when none waits.</summary>
    public WaitingCall? Next() => NextLane()?.Waiting.First!.Value;

    /// <summary>Has every call look that waits for others.</summary>
    public void WakeAll()
    {
        foreach (var call in _lanes.Values.SelectMany(lane => lane.Waiting).Where(call => call.WaitsForOthers))
        {
            call.Wake();
        }
    }

    /// <summary>The call whose turn it is leaves.</summary>
    public void Serve(WaitingCall next)
    {
        var lane = _lanes[next.Call.Owner];
        lane.Waiting.Remove(next);
        lane.InFlight++;
        _now = lane.Given;
        lane.Given += Math.Max(1, next.Call.Tokens);
        lane.Came = _came++;
        foreach (var (owner, idle) in _lanes)
        {
            Forget(owner, idle);
        }
    }

    /// <summary>A call of an owner has ended.</summary>
    public void Ended(string owner) => _lanes[owner].InFlight--;

    // What an owner was given counts until the others have come as far, or it could come back as if it had nothing.
    private void Forget(string owner, Lane lane)
    {
        if (lane is { InFlight: 0, Waiting.Count: 0 } && (lane.Given <= _now || _lanes.Count > MostRemembered))
        {
            _lanes.Remove(owner);
        }
    }

    private Lane? NextLane()
    {
        Lane? next = null;
        foreach (var lane in _lanes.Values)
        {
            if (lane.Waiting.Count > 0 && (next is null || lane.Given < next.Given || (lane.Given == next.Given && lane.Came < next.Came)))
            {
                next = lane;
            }
        }

        return next;
    }

    private sealed class Lane
    {
        public LinkedList<WaitingCall> Waiting { get; } = new();

        public double Given { get; set; }

        public long Came { get; set; }

        public int InFlight { get; set; }
    }
}
