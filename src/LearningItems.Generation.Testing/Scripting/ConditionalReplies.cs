namespace LearningItems.Generation.Testing;

/// <summary>Replies to the requests that a condition is true of, in order; the last one again and again.</summary>
internal sealed class ConditionalReplies(Func<RecordedRequest, bool> predicate, IReadOnlyList<ScriptedReply> replies)
{
    private int _given;

    public bool Answers(RecordedRequest request) => predicate(request);

    public ScriptedReply Next() => replies[Math.Min(_given++, replies.Count - 1)];
}
