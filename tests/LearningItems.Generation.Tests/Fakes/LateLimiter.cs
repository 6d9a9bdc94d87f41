namespace LearningItems.Generation.Tests.Fakes;

/// <summary>A limiter that gives its permit when the test says so, and does not listen to the token meanwhile.</summary>
internal sealed class LateLimiter : IGenerationLimiter, IGenerationPermit
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _given = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _givenBack = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int MaxConcurrency => 1;

    /// <summary>Completes when a call asks for a permit.</summary>
    public Task Asked => _asked.Task;

    /// <summary>Completes when the permit is given back.</summary>
    public Task GivenBack => _givenBack.Task;

    public void Give() => _given.SetResult();

    public async ValueTask<IGenerationPermit> AcquireAsync(LimitedCall call, CancellationToken cancellationToken)
    {
        _asked.TrySetResult();
        await _given.Task.ConfigureAwait(false);
        return this;
    }

    public ValueTask SettleAsync(long tokens, bool isAnswered) => ValueTask.CompletedTask;

    public ValueTask TurnAwayAsync(TimeSpan pause) => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _givenBack.TrySetResult();
        return ValueTask.CompletedTask;
    }
}
