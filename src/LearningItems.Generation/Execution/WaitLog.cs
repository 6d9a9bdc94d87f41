namespace LearningItems.Generation.Execution;

/// <summary>
/// Tells the log why a run waits: a line for each call that is tried again, and one for each pause, however many calls were turned away
/// together. Called on the turns of the run's single reader, never twice at once.
/// </summary>
internal sealed class WaitLog(RunEnvironment environment)
{
    // Calls that are turned away together come with delays that differ a little.
    private static readonly TimeSpan SamePause = TimeSpan.FromSeconds(1);

    private TimeSpan _pauseEnd = TimeSpan.MinValue;

    public void Tell(CallDelayed delayed)
    {
        var (call, failure, seconds) = (delayed.Call, delayed.Failure, delayed.Delay.TotalSeconds);
        if (failure.Kind != ChatFailureKind.RateLimited)
        {
            RunLog.CallRetrying(environment.Logger, call.Number, call.CategoryNames, seconds, failure.Kind, failure.Message);
        }
        else if (IsFurtherPause(delayed.Delay))
        {
            RunLog.Paused(environment.Logger, call.Number, call.CategoryNames, seconds, failure.Kind, failure.Message);
        }
        else
        {
            RunLog.WaitsWithOthers(environment.Logger, call.Number, call.CategoryNames);
        }
    }

    private bool IsFurtherPause(TimeSpan delay)
    {
        var end = environment.Elapsed + delay;
        if (end <= _pauseEnd + SamePause)
        {
            return false;
        }

        _pauseEnd = end;
        return true;
    }
}
