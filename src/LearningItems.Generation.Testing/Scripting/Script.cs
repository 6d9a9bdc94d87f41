namespace LearningItems.Generation.Testing;

/// <summary>Which reply a request gets: by a condition first, then the next in line, then what all others get. Not thread-safe.</summary>
internal sealed class Script
{
    private readonly List<ConditionalReplies> _conditions = [];
    private readonly Queue<ScriptedReply> _queue = new();
    private ScriptedReply? _otherwise;
    private int _enqueued;

    public int Remaining => _queue.Count;

    public void Enqueue(ScriptedReply reply)
    {
        _queue.Enqueue(reply);
        _enqueued++;
    }

    public void When(ConditionalReplies replies) => _conditions.Add(replies);

    public void Otherwise(ScriptedReply reply) => _otherwise = reply;

    public ScriptedReply For(RecordedRequest request) =>
        _conditions.Find(condition => condition.Answers(request))?.Next()
        ?? (_queue.TryDequeue(out var next) ? next : _otherwise)
        ?? throw new ScriptExhaustedException(_enqueued, request);
}
