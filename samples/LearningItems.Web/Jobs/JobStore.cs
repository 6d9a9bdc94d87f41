using System.Security.Cryptography;
using LearningItems.Web.Configuration;
using LearningItems.Web.Lists;
using LearningItems.Web.Safety;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Jobs;

/// <summary>The jobs of this process: a bounded number, each for a while after it was last asked for, with their files in a directory of their own.</summary>
internal sealed class JobStore(ListReader lists, IOptions<WebOptions> options, TimeProvider time) : IDisposable
{
    // As many bits as nobody guesses.
    private const int IdBytes = 16;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Job> _jobs = new(StringComparer.Ordinal);
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("learning-items-web-"); // readable by this user alone

    /// <summary>A job that is held.</summary>
    /// <exception cref="RefusedException">There is none of this id.</exception>
    public Job Get(string id)
    {
        lock (_gate)
        {
            var job = _jobs.TryGetValue(id, out var held) && !IsOver(held) ? held : throw RefusedException.Gone();
            job.LastUsed = time.GetUtcNow();
            return job;
        }
    }

    /// <summary>Takes in a list.</summary>
    /// <exception cref="RefusedException">So many runs and results are held that there is no room.</exception>
    public async Task<Job> AddAsync(Stream content, ListSettings settings, CancellationToken cancellationToken)
    {
        var id = RandomNumberGenerator.GetHexString(2 * IdBytes, lowercase: true);
        var files = new JobFiles(_directory.CreateSubdirectory(id).FullName);
        try
        {
            await using (var file = File.Create(files.List))
            {
                await content.CopyToAsync(file, cancellationToken);
            }

            var view = await lists.ViewAsync(files.List, settings, cancellationToken);
            var job = new Job(id, files, new JobEvents(options.Value.KeptEvents), settings, view);
            foreach (var over in Hold(job))
            {
                await over.Files.RemoveAsync();
            }

            return job;
        }
        catch
        {
            await files.RemoveAsync();
            throw;
        }
    }

    /// <summary>Removes a job that a person wants forgotten.</summary>
    /// <exception cref="RefusedException">It is being worked on.</exception>
    public async Task RemoveAsync(Job job)
    {
        lock (_gate)
        {
            if (job.Standing.IsActive)
            {
                throw RefusedException.Conflict("The list is being worked on; cancel its run first.");
            }

            _jobs.Remove(job.Id);
        }

        await job.Files.RemoveAsync();
    }

    /// <summary>Removes the jobs that were held long enough.</summary>
    public async Task SweepAsync()
    {
        List<Job> over;
        lock (_gate)
        {
            over = TakeOver();
        }

        foreach (var job in over)
        {
            await job.Files.RemoveAsync();
        }
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private List<Job> Hold(Job job)
    {
        lock (_gate)
        {
            var over = TakeOver();
            if (_jobs.Count >= options.Value.MaxJobs)
            {
                // A list that only was looked at is uploaded again in a moment; what a run brought is paid for.
                var oldest = _jobs.Values.Where(held => held.Standing.State is JobState.Unreadable or JobState.Read).MinBy(held => held.LastUsed)
                    ?? throw RefusedException.Busy("So many lists are being worked on that there is no room for another; try again later.");
                _jobs.Remove(oldest.Id);
                over.Add(oldest);
            }

            job.LastUsed = time.GetUtcNow();
            _jobs.Add(job.Id, job);
            return over;
        }
    }

    private List<Job> TakeOver()
    {
        var over = _jobs.Values.Where(IsOver).ToList();
        over.ForEach(job => _jobs.Remove(job.Id));
        return over;
    }

    private bool IsOver(Job job) => !job.Standing.IsActive && time.GetUtcNow() - job.LastUsed > options.Value.Retention;
}
