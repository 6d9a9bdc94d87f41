namespace LearningItems.LoopbackModel;

/// <summary>A reply with what it is labelled by.</summary>
internal sealed record Answer(int Number, DateTimeOffset Time, ModelCall Call, ModelReply Reply)
{
    public ReplyUsage Usage => Reply.Usage;
}
