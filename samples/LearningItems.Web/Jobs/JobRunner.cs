using LearningItems.Generation;
using LearningItems.Web.Configuration;
using LearningItems.Web.Safety;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Jobs;

/// <summary>Runs jobs, so many at once, the others in the order in which they came. A run goes on whoever watches, and ends with the server.</summary>
internal sealed partial class JobRunner(JobWork work, IOptions<WebOptions> options, TimeProvider time, ILogger<JobRunner> log) : IHostedService, IDisposable
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Job> _waiting = new();
    private readonly Dictionary<Job, Task> _running = [];
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>The job runs, or waits for its turn.</summary>
    /// <param name="job">The job.</param>
    /// <param name="anew">Whether it is to make what a person asked for again.</param>
    /// <exception cref="RefusedException">It cannot be run, or too many wait.</exception>
    public void Start(Job job, bool anew = false)
    {
        lock (_gate)
        {
            job.ThrowIfItCannotRun(anew);
            if (_running.Count >= options.Value.MaxRuns && _waiting.Count >= options.Value.MaxWaitingRuns)
            {
                throw RefusedException.Busy($"{_waiting.Count} runs wait already; try again later.");
            }

            job.Wait(anew);
            _waiting.AddLast(job);
            Next();
        }
    }

    /// <summary>Ends the run of a job, or takes it out of those that wait.</summary>
    /// <exception cref="RefusedException">It does neither.</exception>
    public void Cancel(Job job)
    {
        lock (_gate)
        {
            if (!_waiting.Remove(job))
            {
                job.Cancel();
                return;
            }

            job.End(new JobEnding(JobState.Cancelled, "Cancelled before its turn came; nothing was sent.", IsSaved: false), time.GetUtcNow());
            Next();
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] running;
        lock (_gate)
        {
            _waiting.Clear();
            running = [.. _running.Values];
        }

        await _stopping.CancelAsync();
        await Task.WhenAll(running).WaitAsync(cancellationToken);
    }

    public void Dispose() => _stopping.Dispose();

    private void Next()
    {
        while (_running.Count < options.Value.MaxRuns && _waiting.First is { } first && !_stopping.IsCancellationRequested)
        {
            _waiting.RemoveFirst();
            var (job, cancellation) = (first.Value, CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token));
            job.Begin(cancellation);
            _running.Add(job, Task.Run(() => RunAsync(job, cancellation), CancellationToken.None));
        }

        var position = 0;
        foreach (var job in _waiting)
        {
            var place = ++position;
            job.Stand(standing => standing with { Position = place });
        }
    }

    private async Task RunAsync(Job job, CancellationTokenSource cancellation)
    {
        var ending = await EndingAsync(job, cancellation.Token);
        lock (_gate)
        {
            job.End(ending, time.GetUtcNow());
            _running.Remove(job);
            Next();
        }

        cancellation.Dispose();
    }

    // Whatever becomes of a run, it becomes the standing of its job.
    private async Task<JobEnding> EndingAsync(Job job, CancellationToken cancellationToken)
    {
        try
        {
            return await work.DoAsync(job, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new JobEnding(JobState.Cancelled, "Cancelled before the first item.", IsSaved: false);
        }
        catch (InvalidGenerationRequestException exception)
        {
            return new JobEnding(JobState.Failed, exception.Message, IsSaved: false);
        }
        catch (Exception exception)
        {
            LogFailed(log, exception);
            return new JobEnding(JobState.Failed, "The run failed; the log of the server says why.", IsSaved: false);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The run of a list failed.")]
    private static partial void LogFailed(ILogger log, Exception exception);
}
