namespace LearningItems.Generation.Execution;

/// <summary>What all calls of a run share: the rate they may go at and the pause they are told to make.</summary>
internal sealed record RunLimits(RateGate Rate, SharedPause Pause)
{
    public static RunLimits Create(LearningItemGenerationOptions options, TimeProvider time) => new(
        new RateGate(options.RequestsPerMinute, options.TokensPerMinute, time),
        new SharedPause(time, options.MaxRateLimitWait));
}
