namespace LearningItems.LoopbackModel;

/// <summary>Holds a reply back until it is due. Every token is due by the start of the reply, so that late ones do not add up.</summary>
internal sealed class Pace(LatencyModel? latency, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    /// <summary>Waits until so many tokens of the reply are due.</summary>
    public async Task UntilAsync(int tokens, CancellationToken cancellationToken)
    {
        if (latency is null)
        {
            return;
        }

        var due = latency.FirstToken + TimeSpan.FromSeconds(tokens / latency.TokensPerSecond);
        if (due - time.GetElapsedTime(_start) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }
}
