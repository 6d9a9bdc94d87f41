namespace LearningItems.Fleet.Configuration;

/// <summary>The providers by the name that a configuration has.</summary>
internal static class ModelProvider
{
    public const string Offline = "offline";
    public const string OpenAI = "openai";
    public const string Anthropic = "anthropic";

    public static IReadOnlyList<string> Known { get; } = [Offline, OpenAI, Anthropic];
}
