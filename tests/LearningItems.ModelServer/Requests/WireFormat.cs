namespace LearningItems.LoopbackModel;

/// <summary>The formats the server speaks.</summary>
public enum WireFormat
{
    /// <summary>OpenAI's Chat Completions, <c>POST /v1/chat/completions</c>.</summary>
    OpenAi,

    /// <summary>Anthropic's Messages, <c>POST /v1/messages</c>.</summary>
    Anthropic,
}
