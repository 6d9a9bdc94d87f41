namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Data of events that is no reply.</summary>
internal static class EventMarks
{
    private static readonly string[] KeepAlives = ["", "{}", "null", "ping", "keep-alive", "keepalive", "heartbeat"];

    /// <summary>The mark that the stream is done.</summary>
    public static bool IsDone(string text) => text.Trim().Equals("[DONE]", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is written so that the connection stays open.</summary>
    public static bool IsKeepAlive(string data) => data.StartsWith(':') || KeepAlives.Contains(data, StringComparer.OrdinalIgnoreCase);
}
