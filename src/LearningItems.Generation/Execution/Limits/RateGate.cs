namespace LearningItems.Generation.Execution;

/// <summary>
/// Lets calls through at so many requests and tokens a minute. A call reserves what it is expected to take and settles with what it
/// took, so that a wrong estimate does not add up; and later calls reserve by as much more or less as earlier ones took.
/// </summary>
/// <remarks>A bucket each for requests and tokens: full at first, filled evenly, as providers count themselves.</remarks>
internal sealed class RateGate(int? requestsPerMinute, int? tokensPerMinute, TimeProvider time)
{
    // How much the latest call counts in what is learned: a dozen calls make a wrong estimate good.
    private const double Learning = 0.2;

    // Deviations above the mean that a call reserves: at the limit, one that takes more than it reserved is turned away.
    private const double Margin = 3;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly object _gate = new();
    private readonly LinkedList<long> _line = new();
    private readonly Bucket? _requests = requestsPerMinute is { } requests ? new Bucket(requests, time) : null;
    private readonly Bucket? _tokens = tokensPerMinute is { } tokens ? new Bucket(tokens, time) : null;

    // Tokens taken for every token estimated: the mean, and how far calls are from it. As time-outs are reckoned in TCP (RFC 6298).
    private double _mean = 1;
    private double _deviation;

    /// <summary>Waits until a call of about so many tokens may go, and reserves them. Calls go in the order they came.</summary>
    public async Task<RateReservation> ReserveAsync(long estimate, CancellationToken cancellationToken)
    {
        if (_requests is null && _tokens is null)
        {
            return default;
        }

        LinkedListNode<long> place;
        lock (_gate)
        {
            place = _line.AddLast(estimate);
        }

        try
        {
            while (true)
            {
                var (reservation, wait) = TryGo(place);
                if (wait == TimeSpan.Zero)
                {
                    return reservation;
                }

                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            Leave(place);
        }
    }

    /// <summary>Settles a reservation with what the call really took.</summary>
    /// <param name="reservation">What the call reserved.</param>
    /// <param name="used">What the call took.</param>
    /// <param name="isAnswered">Whether the call was answered. A failure says nothing of what an answer takes.</param>
    public void Settle(RateReservation reservation, long used, bool isAnswered = true)
    {
        lock (_gate)
        {
            _tokens?.Take(used - reservation.Tokens);
            if (isAnswered && used > 0 && reservation.Estimate > 0)
            {
                var difference = ((double)used / reservation.Estimate) - _mean;
                _deviation += Learning * (Math.Abs(difference) - _deviation);
                _mean += Learning * difference;
            }
        }
    }

    /// <summary>
    /// Settles the reservation of a call that the provider turned away. Whatever is thought to be left, the provider has nothing: its count began
    /// at another time, or others share the limit.
    /// </summary>
    public void SettleTurnedAway(RateReservation reservation)
    {
        lock (_gate)
        {
            _tokens?.Take(-reservation.Tokens);
            _tokens?.Drain();
            _requests?.Drain();
        }
    }

    // Strictly in turn: if small calls could overtake it, a large one would never find enough.
    private (RateReservation Reservation, TimeSpan Wait) TryGo(LinkedListNode<long> place)
    {
        lock (_gate)
        {
            var forRequest = _requests?.WaitFor(1) ?? TimeSpan.Zero;
            var tokens = (long)Math.Ceiling(_line.First!.Value * (_mean + (Margin * _deviation)));
            var forTokens = _tokens?.WaitFor(tokens) ?? TimeSpan.Zero;
            var wait = forRequest > forTokens ? forRequest : forTokens;
            if (wait > TimeSpan.Zero || place != _line.First)
            {
                return (default, wait > TimeSpan.Zero ? wait : Moment);
            }

            _requests?.Take(1);
            _tokens?.Take(tokens);
            _line.Remove(place);
            return (new RateReservation(place.Value, tokens), TimeSpan.Zero);
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

        public void Drain()
        {
            Fill();
            _level = Math.Min(_level, 0);
        }

        private void Fill()
        {
            var now = time.GetTimestamp();
            _level = Math.Min(perMinute, _level + (time.GetElapsedTime(_filledAt, now).TotalSeconds * _perSecond));
            _filledAt = now;
        }
    }
}

/// <summary>What a call reserved.</summary>
/// <param name="Estimate">What the call was expected to take.</param>
/// <param name="Tokens">What was reserved, with what earlier calls taught.</param>
internal readonly record struct RateReservation(long Estimate, long Tokens);
