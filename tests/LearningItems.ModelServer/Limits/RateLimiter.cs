namespace LearningItems.LoopbackModel;

/// <summary>Lets requests through as <see cref="RateLimits"/> say and counts those it does not.</summary>
internal sealed class RateLimiter(RateLimits limits, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly TokenBucket _requests = new(limits.RequestsPerMinute, time);
    private readonly TokenBucket _tokens = new(limits.TokensPerMinute, time);
    private int _turnedAway;

    public int TurnedAway => Volatile.Read(ref _turnedAway);

    /// <summary>How long a request of so many tokens has to wait; zero when it has been let through.</summary>
    public (TimeSpan Wait, RateState State) Enter(long tokens)
    {
        lock (_gate)
        {
            var (forRequest, forTokens) = (_requests.WaitFor(1), _tokens.WaitFor(tokens));
            var wait = forRequest > forTokens ? forRequest : forTokens;
            if (wait > TimeSpan.Zero)
            {
                _turnedAway++;
            }
            else
            {
                _requests.Take(1);
                _tokens.Take(tokens);
            }

            return (wait, new RateState(_requests.State(), _tokens.State()));
        }
    }
}
