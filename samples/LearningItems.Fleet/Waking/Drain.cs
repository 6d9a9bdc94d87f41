namespace LearningItems.Fleet.Waking;

/// <summary>Says that the process is to stop: no job is claimed any more, and those that run are given back.</summary>
internal sealed class Drain(IHostApplicationLifetime lifetime)
{
    public CancellationToken Begins => lifetime.ApplicationStopping;
}
