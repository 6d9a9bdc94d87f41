namespace LearningItems.Generation.Execution;

/// <summary>Tokens that calls take for every token they were expected to: the mean, and how far calls are from it. As time-outs are reckoned in TCP (RFC 6298).</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class LearnedUsage
{
    // How much the latest call counts: a dozen calls make a wrong estimate good.
    private const double Learning = 0.2;

    // Deviations above the mean that a call reserves: at the limit, one that takes more than it reserved is turned away.
    private const double Margin = 3;

    // No estimate is wrong by more: a figure beyond says nothing.
    private const double MostOff = 20;

    // Far above what any limit has in a minute.
    private const double Most = 1e15;

    private double _mean = 1;
    private double _deviation;

    /// <summary>What a call reserves.</summary>
    public long Reserve(long estimate) => (long)Math.Min(Most, Math.Ceiling(estimate * (_mean + (Margin * _deviation))));

    /// <summary>Notes what a call took. A failure says nothing of what an answer takes.</summary>
    public void Note(long estimate, long used, bool isAnswered)
    {
        if (isAnswered && used > 0 && estimate > 0 && (double)used / estimate < MostOff)
        {
            var difference = ((double)used / estimate) - _mean;
            _deviation += Learning * (Math.Abs(difference) - _deviation);
            _mean += Learning * difference;
        }
    }
}
