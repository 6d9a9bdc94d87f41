namespace LearningItems.Providers.Tests.Wire;

/// <summary>Streams as servers write them, each beside the stream that OpenAI would have written in its place.</summary>
internal static class StreamOddities
{
    private const string Usage = """{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}""";
    private const string Done = "data: [DONE]\n\n";

    public static IReadOnlyDictionary<string, (string Odd, string Right)> All { get; } = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["nothing odd"] = (Plain, Plain),
        ["finish reason empty in the middle"] = (Piece("""{"content":"a"}""", "\"\"") + Piece("""{"content":"b"}""", "\"stop\"") + Done, Piece("""{"content":"a"}""") + Piece("""{"content":"b"}""", "\"stop\"") + Done),
        ["finish reason empty to the end"] = (Piece("""{"content":"a"}""", "\"\"") + Piece("""{"content":"b"}""", "\"\"") + Done, Text("a") + Text("b") + End() + Done),
        ["finish reason empty and no end mark"] = (Piece("""{"content":"a"}""", "\"\"") + Piece("""{"content":"b"}""", "\"\""), Text("a") + Text("b")),
        ["finish reason that nobody knows"] = (Text("a") + End("whatever") + Done, Text("a") + End() + Done),
        ["finish reason never there"] = (Text("a") + Done, Text("a") + Done),
        ["finish reason eos"] = (Text("a") + End("eos_token") + Done, Text("a") + End() + Done),
        ["finish reason MAX_TOKENS"] = (Text("a") + End("MAX_TOKENS") + Done, Text("a") + End("length") + Done),
        ["finish reason of a filter"] = (Text("a") + End("SAFETY") + Done, Text("a") + End("content_filter") + Done),
        ["finish reason of a server that gave up"] = (Text("a") + End("abort") + Done, Text("a") + Done),
        ["refusal that stops"] = (Piece("""{"refusal":"no"}""") + End() + Done, Piece("""{"refusal":"no"}""") + End("content_filter") + Done),
        ["role empty"] = (Piece("""{"role":"","content":"a"}""") + End() + Done, Piece("""{"role":"assistant","content":"a"}""") + End() + Done),
        ["role of its own"] = (Piece("""{"role":"model","content":"a"}""") + End() + Done, Piece("""{"role":"assistant","content":"a"}""") + End() + Done),
        ["role null"] = (Piece("""{"role":null,"content":"a"}""") + End() + Done, Plain),
        ["content as parts"] = (Piece("""{"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}""") + End() + Done, Text("ab") + End() + Done),
        ["content with thinking"] = (Piece("""{"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]}]}""") + Piece("""{"content":[{"type":"text","text":"a"}]}""") + End() + Done, Text("") + Text("a") + End() + Done),
        ["content null"] = (Piece("""{"content":null,"tool_calls":null}""") + Plain, Piece("{}") + Plain),
        ["delta null"] = (Choices("""[{"index":0,"delta":null,"finish_reason":null}]""") + Plain, Piece("{}") + Plain),
        ["message in place of delta"] = (Choices("""[{"message":{"role":"assistant","content":"a"}}]""") + End() + Done, Piece("""{"role":"assistant","content":"a"}""") + End() + Done),
        ["choices null"] = (Choices("null") + Plain, Choices("[]") + Plain),
        ["choices missing beside usage"] = ($$"""data: {"usage":{{Usage}}}""" + "\n\n" + Plain, Choices("[]", Usage) + Plain),
        ["index missing"] = (Choices("""[{"delta":{"content":"a"}}]""") + End() + Done, Plain),
        ["created as a float"] = (Plain.Replace("1767323045", "1767323045.25", StringComparison.Ordinal), Plain),
        ["created as a text"] = (Plain.Replace("1767323045", "\"1767323045\"", StringComparison.Ordinal), Plain),
        ["created in milliseconds"] = (Plain.Replace("1767323045", "1767323045123", StringComparison.Ordinal), Plain),
        ["id as a number"] = (Plain.Replace("\"c1\"", "71", StringComparison.Ordinal), Plain.Replace("\"c1\"", "\"71\"", StringComparison.Ordinal)),
        ["object and model missing"] = (Plain.Replace("\"object\":\"chat.completion.chunk\",", "", StringComparison.Ordinal).Replace("\"model\":\"m\",", "", StringComparison.Ordinal), Plain.Replace("\"m\"", "\"asked\"", StringComparison.Ordinal)),
        ["usage with nulls and floats"] = (Choices("[]", """{"prompt_tokens":3.0,"completion_tokens":2,"total_tokens":5,"prompt_tokens_details":null,"completion_tokens_details":{"reasoning_tokens":null}}""") + Plain, Choices("[]", Usage) + Plain),
        ["usage empty"] = (Choices("[]", "{}") + Plain, Choices("[]", "null") + Plain),
        ["error null"] = (Plain.Replace("\"id\":", "\"error\":null,\"id\":", StringComparison.Ordinal), Plain),
        ["keep-alive as a comment in data"] = ("data: :\n\n" + Plain, Plain),
        ["keep-alive as empty data"] = ("data:\n\ndata: \n\n" + Plain, Plain),
        ["keep-alive as a comment"] = (": OPENROUTER PROCESSING\n\n" + Plain, Plain),
        ["keep-alive as an object"] = ("data: {}\n\n" + Plain, Plain),
        ["keep-alive as an event"] = ("event: ping\ndata: {}\n\nid: 7\nretry: 100\n\n" + Plain, Plain),
        ["event names"] = (Plain.Replace("data: {", "event: message\ndata: {", StringComparison.Ordinal), Plain),
        ["no space after data"] = (Plain.Replace("data: ", "data:", StringComparison.Ordinal), Plain),
        ["no empty lines between"] = (Plain.Replace("\n\n", "\n", StringComparison.Ordinal), Plain),
        ["lines that end as on Windows"] = (Plain.Replace("\n", "\r\n", StringComparison.Ordinal), Plain),
        ["byte order mark"] = ("\uFEFF" + Plain, Plain),
        ["event over several lines"] = (Plain.Replace("\"choices\":", "\ndata: \"choices\":", StringComparison.Ordinal), Plain),
        ["end mark in small letters"] = (Plain.Replace("[DONE]", "[done]", StringComparison.Ordinal), Plain),
        ["no end mark"] = (Text("a") + End(), Text("a") + End()),
        ["last line cut"] = (Text("a") + "data: {\"id\":\"c1\",\"choi", Text("a")),
        ["whole completion"] = (Completion, Text("a") + End() + Done),
        ["whole completion over several lines"] = (Completion.Replace(",", ",\n  ", StringComparison.Ordinal)[..^1] + "\n}", Text("a") + End() + Done),
        ["whole completion in an event"] = ($"data: {Completion}\n\n" + Done, Text("a") + End() + Done),
        ["a piece a line"] = (Plain.Replace("data: {", "{", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal), Plain),
    };

    private static string Plain => Text("a") + End() + Done;

    private static string Completion => """{"id":"c1","object":"chat.completion","created":1767323045,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}]}""";

    public static string Text(string text) => Piece($$"""{"content":"{{text}}"}""");

    public static string End(string reason = "stop") => Piece("{}", $"\"{reason}\"");

    private static string Piece(string delta, string reason = "null") => Choices($$"""[{"index":0,"delta":{{delta}},"finish_reason":{{reason}}}]""");

    private static string Choices(string choices, string usage = "null") =>
        $$"""data: {"id":"c1","object":"chat.completion.chunk","created":1767323045,"model":"m","choices":{{choices}},"usage":{{usage}}}""" + "\n\n";
}
