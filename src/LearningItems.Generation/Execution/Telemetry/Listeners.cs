using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>Those who listen to spans and measurements are called in the middle of a run: what they throw is told once, and costs nothing.</summary>
internal sealed class Listeners(ILogger logger)
{
    private int _isTold;

    public void Failed(Exception exception)
    {
        if (Interlocked.Exchange(ref _isTold, 1) == 0)
        {
            RunLog.ListenerFailed(logger, exception);
        }
    }

    public void Tell(Action tell)
    {
        try
        {
            tell();
        }
#pragma warning disable CA1031 // a listener may throw anything
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Failed(exception);
        }
    }
}
