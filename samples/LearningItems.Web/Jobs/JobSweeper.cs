namespace LearningItems.Web.Jobs;

/// <summary>Removes what was held long enough, also while nobody asks for anything.</summary>
internal sealed partial class JobSweeper(JobStore jobs, TimeProvider time, ILogger<JobSweeper> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await jobs.SweepAsync();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                LogKept(log, exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Files of a list that is over could not be removed.")]
    private static partial void LogKept(ILogger log, Exception exception);
}
