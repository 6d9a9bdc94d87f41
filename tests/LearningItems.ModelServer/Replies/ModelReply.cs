namespace LearningItems.LoopbackModel;

/// <summary>What the model answers.</summary>
internal sealed record ModelReply(string Text, ReplyEnd End, ReplyUsage Usage);

/// <summary>Why a reply ends where it does.</summary>
internal enum ReplyEnd
{
    Complete,
    TokenLimit,
    Refused,
    Filtered,
}

/// <summary>What a reply took, in tokens.</summary>
/// <param name="Input">All of the prompt.</param>
/// <param name="CacheRead">As much of it as was kept from earlier requests.</param>
/// <param name="CacheWritten">As much of it as is kept for later ones.</param>
/// <param name="Output">What the model wrote and thought.</param>
/// <param name="Reasoning">As much of it as was thought.</param>
internal sealed record ReplyUsage(int Input, int CacheRead, int CacheWritten, int Output, int Reasoning)
{
    public int Total => Input + Output;
}
