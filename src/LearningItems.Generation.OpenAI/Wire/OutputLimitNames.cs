using System.Collections.Concurrent;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Which endpoint and model calls the output limit what.</summary>
internal sealed class OutputLimitNames
{
    /// <summary>What every compatible server knows.</summary>
    public const string Older = "max_tokens";

    /// <summary>OpenAI's name, whose reasoning models take no other.</summary>
    public const string Newer = "max_completion_tokens";

    private static readonly string[] OpenAIHosts = ["api.openai.com", ".openai.com", ".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com"];
    private static readonly string[] UnknownTexts = ["unsupported", "not supported", "unrecognized", "unknown", "unexpected", "extra inputs", "extra_forbidden", "not permitted", "not allowed", "additional properties", "does not exist"];

    // A limit that is too high would be too high by its other name.
    private static readonly string[] ValueTexts = ["too large", "maximum context length", "must be", "at least", "at most", "less than", "greater than", "exceed"];

    private readonly ConcurrentDictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name to send a limit by: what this endpoint took before, else OpenAI as it came, any other by the older name.</summary>
    /// <remarks>A server that does not know a field mostly ignores it in silence, and writes without a limit.</remarks>
    public string? For(ChatRequest asked, Uri endpoint) => asked.LimitName is null ? null
        : _taken.TryGetValue(Key(asked, endpoint), out var taken) ? taken
        : OpenAIHosts.Any(host => endpoint.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase)) ? asked.LimitName
        : Older;

    /// <summary>The other name, when an answer to the one sent says that it is the name that is wrong.</summary>
    public static string? OtherNameFor(string? sent, string answer)
    {
        var other = sent == Older ? Newer : Older;
        return sent is not null && Says(answer, [sent]) && !Says(answer, ValueTexts) && (Says(answer, [other]) || Says(answer, UnknownTexts)) ? other : null;
    }

    public void Remember(ChatRequest asked, Uri endpoint, string name) => _taken[Key(asked, endpoint)] = name;

    // Models of one endpoint differ.
    private static string Key(ChatRequest asked, Uri endpoint) => $"{endpoint.GetLeftPart(UriPartial.Path)} {asked.Model}";

    private static bool Says(string answer, string[] texts) => texts.Any(text => answer.Contains(text, StringComparison.OrdinalIgnoreCase));
}
