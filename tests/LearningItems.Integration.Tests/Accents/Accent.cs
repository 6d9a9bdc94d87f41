using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LearningItems.Integration.Tests.Accents;

/// <summary>How a server writes what OpenAI writes otherwise.</summary>
internal sealed partial record Accent
{
    /// <summary>What it says in place of an answer, by the number of the request; null for what the model says.</summary>
    public Func<int, JsonObject, WireAnswer?>? Instead { get; init; }

    /// <summary>How it says what the model says.</summary>
    public Func<WireAnswer, WireAnswer> Say { get; init; } = answer => answer;

    /// <summary>Whether it knows streams.</summary>
    public bool Streams { get; init; } = true;

    /// <summary>Whether it knows nothing else.</summary>
    public bool OnlyStreams { get; init; }

    public static Accent Of(Func<string, string> body) => new() { Say = answer => answer with { Body = body(answer.Body) } };

    /// <summary>Answers the first request otherwise.</summary>
    public static Accent First(string body, int status) => new() { Instead = (number, _) => number == 1 ? WireAnswer.Json(body, status) : null };

    public static Accent Always(string body, int status) => new() { Instead = (_, _) => WireAnswer.Json(body, status) };

    /// <summary>Rejects requests that have a property.</summary>
    public static Accent Without(string property, string body, int status) => new() { Instead = (_, request) => request.ContainsKey(property) ? WireAnswer.Json(body, status) : null };

    /// <summary>Breaks the first reply off in its middle with an event, or puts a whole one in its place.</summary>
    public static Accent Breaking(string error)
    {
        var requests = 0;
        return Of(body => Interlocked.Increment(ref requests) > 1 ? body
            : body.StartsWith("data:", StringComparison.Ordinal) ? $"{body[..body.LastIndexOf("data:", body.Length / 2, StringComparison.Ordinal)]}data: {error}\n\n"
            : error);
    }

    /// <summary>Text as a list of parts, with what the model thought before it.</summary>
    public static string InParts(string body) =>
        Content().Replace(body, "\"content\":[{\"type\":\"thinking\",\"thinking\":[{\"type\":\"text\",\"text\":\"hm\"}]},{\"type\":\"text\",\"text\":${text}}]");

    [GeneratedRegex("""
        "content":(?<text>"(?:[^"\\]|\\.)*")
        """, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Content();
}
