using LearningItems.Web.Lists;
using LearningItems.Web.Safety;

namespace LearningItems.Web.Jobs;

/// <summary>A list on its way to a deck: how it was read, how its run stands, what a person decided of its items. What is large is in its files.</summary>
internal sealed class Job(string id, JobFiles files, JobEvents events, ListSettings settings, ListView list)
{
    private readonly Lock _gate = new();
    private CancellationTokenSource? _cancellation;

    /// <summary>Whoever knows it may do everything with the job; nobody guesses it.</summary>
    public string Id { get; } = id;

    public JobFiles Files { get; } = files;

    public JobEvents Events { get; } = events;

    public JobReview Review { get; } = new();

    public ListSettings Settings { get; private set; } = settings;

    public ListView List { get; private set; } = list;

    public JobStanding Standing { get; private set; } = new() { State = StateOf(list) };

    /// <summary>When it was last asked for.</summary>
    public DateTimeOffset LastUsed { get; set; }

    /// <summary>Takes in another reading of the list.</summary>
    /// <exception cref="RefusedException">Its run has begun.</exception>
    public void ReadAs(ListSettings other, ListView view)
    {
        lock (_gate)
        {
            ThrowIfStarted();
            (Settings, List) = (other, view);
            Stand(standing => standing with { State = StateOf(view) });
        }
    }

    /// <exception cref="RefusedException">Its run has begun.</exception>
    public void ThrowIfStarted()
    {
        if (Standing.State is not (JobState.Unreadable or JobState.Read))
        {
            throw RefusedException.Conflict("The run of this list has begun; its columns stay as they are. Upload the list again to read it otherwise.");
        }
    }

    /// <exception cref="RefusedException">It cannot be run now.</exception>
    public void ThrowIfItCannotRun(bool anew)
    {
        if (Standing.IsActive)
        {
            throw RefusedException.Conflict("The list is being worked on already.");
        }

        if (anew && !Standing.HasResult)
        {
            throw RefusedException.Conflict("There is no result that anything could be made anew of.");
        }

        if (!anew && !Standing.CanStart)
        {
            throw RefusedException.Conflict(Standing.HasResult ? "The list has its result; ask for items again in the review." : "The list cannot be read yet; say first what its columns are.");
        }
    }

    /// <summary>The job waits for its turn.</summary>
    /// <param name="anew">Whether it is to make what a person asked for again.</param>
    /// <exception cref="RefusedException">It cannot be run now.</exception>
    public void Wait(bool anew)
    {
        lock (_gate)
        {
            ThrowIfItCannotRun(anew);
            Events.Open();
            Stand(standing => new JobStanding { State = JobState.Waiting, HasResult = standing.HasResult });
        }
    }

    /// <summary>The run begins.</summary>
    public void Begin(CancellationTokenSource cancellation)
    {
        lock (_gate)
        {
            _cancellation = cancellation;
            Stand(standing => standing with { State = JobState.Running, Position = null });
        }
    }

    /// <summary>Something became of the run, or of its place among those that wait.</summary>
    public void Stand(Func<JobStanding, JobStanding> next)
    {
        lock (_gate)
        {
            var standing = next(Standing);
            if (standing != Standing)
            {
                Standing = standing;
                Events.Tell(JobEvents.Standing, standing.ToJson());
            }
        }
    }

    /// <summary>The run is over.</summary>
    public void End(JobEnding ending, DateTimeOffset at)
    {
        lock (_gate)
        {
            _cancellation = null;
            LastUsed = at;
            Stand(standing => standing with { State = ending.State, Position = null, Message = ending.Message, HasResult = standing.HasResult || ending.IsSaved });
            Events.Close();
        }
    }

    /// <summary>Ends the run.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public void Cancel()
    {
        lock (_gate)
        {
            (_cancellation ?? throw RefusedException.Conflict("There is no run that could be cancelled.")).Cancel();
        }
    }

    private static JobState StateOf(ListView list) => list.Refusal is null ? JobState.Read : JobState.Unreadable;
}

/// <summary>How a run ended.</summary>
/// <param name="State">What the job is then.</param>
/// <param name="Message">What a person is told.</param>
/// <param name="IsSaved">Whether there is a result in the files of the job.</param>
internal sealed record JobEnding(JobState State, string Message, bool IsSaved);
