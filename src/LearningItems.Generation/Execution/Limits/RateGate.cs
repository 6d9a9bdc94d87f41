namespace LearningItems.Generation.Execution;

/// <summary>
/// Lets calls through at so many requests and tokens a minute. A call reserves what it is expected to take and settles with what it
/// took, so that a wrong estimate does not add up.
/// </summary>
/// <remarks>A bucket each for requests and tokens: full at first, filled evenly, as providers count themselves.</remarks>
internal sealed class RateGate(int? requestsPerMinute, int? tokensPerMinute, TimeProvider time)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly object _gate = new();
    private readonly LinkedList<long> _line = new();
    private readonly Bucket? _requests = requestsPerMinute is { } requests ? new Bucket(requests, time) : null;
    private readonly Bucket? _tokens = tokensPerMinute is { } tokens ? new Bucket(tokens, time) : null;

    /// <summary>Waits until a call of so many tokens may go, and reserves them. Calls go in the order they came.</summary>
    public async Task ReserveAsync(long tokens, CancellationToken cancellationToken)
    {
        if (_requests is null && _tokens is null)
        {
            return;
        }

        LinkedListNode<long> place;
        lock (_gate)
        {
            place = _line.AddLast(tokens);
        }

        try
        {
            while (TryGo(place) is { } wait)
            {
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            Leave(place);
        }
    }

    /// <summary>Settles a reservation with what the call really took.</summary>
    public void Settle(long reserved, long used)
    {
        lock (_gate)
        {
            _tokens?.Take(used - reserved);
        }
    }

    // Strictly in turn: if small calls could overtake it, a large one would never find enough.
    private TimeSpan? TryGo(LinkedListNode<long> place)
    {
        lock (_gate)
        {
            var forRequest = _requests?.WaitFor(1) ?? TimeSpan.Zero;
            var forTokens = _tokens?.WaitFor(_line.First!.Value) ?? TimeSpan.Zero;
            var wait = forRequest > forTokens ? forRequest : forTokens;
            if (wait > TimeSpan.Zero || place != _line.First)
            {
                return wait > TimeSpan.Zero ? wait : Moment;
            }

            _requests?.Take(1);
            _tokens?.Take(place.Value);
            _line.Remove(place);
            return null;
        }
    }

    private void Leave(LinkedListNode<long> place)
    {
        lock (_gate)
        {
            if (place.List is not null)
            {
                _line.Remove(place);
            }
        }
    }

    private sealed class Bucket(int perMinute, TimeProvider time)
    {
        private readonly double _perSecond = perMinute / 60.0;
        private double _level = perMinute;
        private long _filledAt = time.GetTimestamp();

        public TimeSpan WaitFor(long amount)
        {
            Fill();

            // A call larger than a minute's worth goes when the bucket is full.
            var missing = Math.Min(amount, perMinute) - _level;
            return missing <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(missing / _perSecond) + Moment;
        }

        public void Take(long amount)
        {
            Fill();
            _level = Math.Min(perMinute, _level - amount);
        }

        private void Fill()
        {
            var now = time.GetTimestamp();
            _level = Math.Min(perMinute, _level + (time.GetElapsedTime(_filledAt, now).TotalSeconds * _perSecond));
            _filledAt = now;
        }
    }
}
