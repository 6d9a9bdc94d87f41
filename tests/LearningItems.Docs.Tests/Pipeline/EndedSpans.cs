using System.Diagnostics;

namespace LearningItems.Docs.Tests.Pipeline;

/// <summary>Listens to sources, and keeps the spans that end within its own trace: other tests run at the same time.</summary>
internal sealed class EndedSpans : IDisposable
{
    private readonly Activity _trace = new Activity("test").Start();
    private readonly List<Activity> _ended = [];
    private readonly ActivityListener _listener;

    public EndedSpans(params string[] sources)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Keep,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> Of(string source)
    {
        lock (_ended)
        {
            return [.. _ended.Where(span => span.Source.Name == source && span.TraceId == _trace.TraceId)];
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        _trace.Dispose();
    }

    private void Keep(Activity span)
    {
        lock (_ended)
        {
            _ended.Add(span);
        }
    }
}
