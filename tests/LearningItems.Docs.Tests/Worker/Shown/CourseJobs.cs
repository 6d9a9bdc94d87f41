using System.Threading.Channels;

namespace MyCourses;

/// <summary>The jobs: a folder each, with its request in it and, when it is done, its result.</summary>
public class CourseJobs(string root)
{
    private readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();

    public IAsyncEnumerable<string> WaitingAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    public string FolderOf(string job) => Path.Combine(root, job);

    /// <summary>Adds the jobs that an earlier process left: those that nobody closed.</summary>
    public void AddUnfinished()
    {
        foreach (var job in Directory.GetDirectories(root).Select(Path.GetFileName).OfType<string>().Where(job => !File.Exists(Mark(job))))
        {
            Add(job);
        }
    }

    public void Add(string job) => _waiting.Writer.TryWrite(job);

    /// <summary>No job comes any more.</summary>
    public void End() => _waiting.Writer.TryComplete();

    /// <summary>Marks a job as one that nobody has to come back to.</summary>
    public void Close(string job, string remark) => File.WriteAllText(Mark(job), remark);

    private string Mark(string job) => Path.Combine(FolderOf(job), "closed.txt");
}
