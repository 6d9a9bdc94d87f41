namespace LearningItems.Providers.Tests.Wire;

/// <summary>Whole replies as servers write them, each beside the one that OpenAI would have written in its place.</summary>
internal static class WholeOddities
{
    private const string Plain = """{"id":"c1","object":"chat.completion","created":1767323045,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}""";

    public static IReadOnlyDictionary<string, (string Odd, string Right)> All { get; } = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["nothing odd"] = (Plain, Plain),
        ["finish reason empty"] = With("\"stop\"", "\"\""),
        ["finish reason null"] = With("\"stop\"", "null"),
        ["finish reason missing"] = With(",\"finish_reason\":\"stop\"", ""),
        ["finish reason end_turn"] = With("\"stop\"", "\"end_turn\""),
        ["finish reason max_tokens"] = With("\"stop\"", "\"max_tokens\"", "\"length\""),
        ["finish reason of a server that gave up"] = With("\"stop\"", "\"error\"", "\"length\""),
        ["refusal that stops"] = (With("\"content\":\"a\"", "\"content\":null,\"refusal\":\"no\"").Odd, With("\"content\":\"a\"", "\"content\":null,\"refusal\":\"no\"").Odd.Replace("\"stop\"", "\"content_filter\"", StringComparison.Ordinal)),
        ["role empty"] = With("\"assistant\"", "\"\""),
        ["role missing"] = With("\"role\":\"assistant\",", ""),
        ["content as parts"] = With("\"content\":\"a\"", "\"content\":[{\"type\":\"thinking\",\"thinking\":\"hm\"},{\"type\":\"text\",\"text\":\"a\"}]"),
        ["created as a float"] = With("1767323045", "1767323045.9"),
        ["created with an exponent"] = With("1767323045", "1.767323045e9"),
        ["created missing"] = With("\"created\":1767323045,", "", "\"created\":0,"),
        ["id and object missing"] = With("\"id\":\"c1\",\"object\":\"chat.completion\",", "", "\"id\":\"\",\"object\":\"chat.completion\","),
        ["model null"] = With("\"m\"", "null", "\"asked\""),
        ["index missing"] = With("\"index\":0,", ""),
        ["error empty"] = With("\"id\":", "\"error\":{},\"id\":", "\"id\":"),
        ["usage as floats"] = With("\"prompt_tokens\":3", "\"prompt_tokens\":3.0"),
        ["usage in texts"] = With("\"prompt_tokens\":3", "\"prompt_tokens\":\"3\""),
        ["a stream"] = (": wait\n\n" + Piece("\"delta\":{\"role\":\"assistant\",\"content\":\"\"}") + Piece("\"delta\":{\"content\":\"a\"}") + Piece("\"delta\":{},\"finish_reason\":\"stop\"", Usage) + "data: [DONE]\n\n", Plain),
        ["nulls in the message"] = With("\"content\":\"a\"", "\"content\":\"a\",\"tool_calls\":null,\"audio\":null,\"function_call\":null"),
    };

    private static string Usage => Plain[Plain.IndexOf(",\"usage\"", StringComparison.Ordinal)..^1];

    private static string Piece(string choice, string rest = "") =>
        $"data: {{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1767323045,\"model\":\"m\",\"choices\":[{{\"index\":0,{choice}}}]{rest}}}\n\n";

    private static (string Odd, string Right) With(string right, string odd) => (Plain.Replace(right, odd, StringComparison.Ordinal), Plain);

    private static (string Odd, string Right) With(string plain, string odd, string right) => (Plain.Replace(plain, odd, StringComparison.Ordinal), Plain.Replace(plain, right, StringComparison.Ordinal));
}
