using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningItems.Integration.Tests.Accents;

/// <summary>Each accent of a compatible server, heard by a whole run: what is covered, with how many requests, and what is said of it.</summary>
public partial class AccentTests
{
    private const string NoMaxTokens = """{"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."}}""";

    // Made anew for each run: some accents count their requests.
    private static Dictionary<string, (Accent Accent, string Outcomes, int Requests, string? Reason)> All => new(StringComparer.Ordinal)
    {
        // What is only written otherwise costs nothing.
        ["none"] = (new Accent(), "covered 8", 1, ""),
        ["empty finish reason and role"] = (Accent.Of(body => Replaced(body, ("\"finish_reason\":null", "\"finish_reason\":\"\""), ("\"finish_reason\":\"stop\"", "\"finish_reason\":\"\""), ("\"role\":\"assistant\"", "\"role\":\"\""))), "covered 8", 1, ""),
        ["unknown finish reason and role"] = (Accent.Of(body => Replaced(body, ("\"finish_reason\":\"stop\"", "\"finish_reason\":\"model_was_done\""), ("\"role\":\"assistant\"", "\"role\":\"bot\""))), "covered 8", 1, ""),
        ["thinking in parts"] = (Accent.Of(Accent.InParts), "covered 8", 1, ""),
        ["keep-alives as data"] = (Accent.Of(body => body.Replace("data: {\"id\"", ": wait\n\ndata: :\n\ndata:\n\ndata: {}\n\nevent: ping\ndata: {}\n\ndata: {\"id\"", StringComparison.Ordinal)), "covered 8", 1, ""),
        ["created as a float"] = (Accent.Of(body => Created().Replace(body, "\"created\":${seconds}.25")), "covered 8", 1, ""),
        ["envelope left out"] = (Accent.Of(body => Envelope().Replace(body, "{\"choices\"")), "covered 8", 1, ""),
        ["nothing but streams"] = (new Accent { OnlyStreams = true }, "covered 8", 1, ""),
        ["no streams"] = (new Accent { Streams = false }, "covered 8", 1, ""),

        // What can be asked in another way is.
        ["max_tokens unknown"] = (Accent.Without("max_tokens", NoMaxTokens, 400), "covered 8", 2, ""),
        ["max_tokens unknown, by a 422"] = (Accent.Without("max_tokens", """{"detail":[{"type":"extra_forbidden","loc":["body","max_tokens"],"msg":"Extra inputs are not permitted"}]}""", 422), "covered 8", 2, ""),

        // What may pass is tried again.
        ["error in a stream"] = (Accent.Breaking("""{"error":{"message":"out of memory","code":503}}"""), "covered 8", 2, null),
        ["error in a 200"] = (Accent.First("""{"error":{"message":"slow down","code":429}}""", 200), "covered 8", 2, "RateLimited"),
        ["reply that was no JSON"] = (Accent.First("""{"error":{"message":"Failed to generate JSON.","code":"json_validate_failed","failed_generation":"{"}}""", 400), "covered 8", 2, ""),
        ["quota of the minute"] = (Accent.First("""[{"error":{"code":429,"message":"You exceeded your current quota. Please retry in 27s.","status":"RESOURCE_EXHAUSTED"}}]""", 429), "covered 8", 2, "RateLimited"),

        // What no second request would change ends the run, and says why.
        ["wrong key in a 200"] = (Accent.Always("""{"error":{"message":"no such key","code":401}}""", 200), "failed 8", 1, "no such key"),
        ["422"] = (Accent.Always("""{"detail":"model is not served here"}""", 422), "failed 8", 1, "400"),
        ["quota"] = (Accent.Always("""{"error":{"message":"You exceeded your current quota.","code":"insufficient_quota"}}""", 429), "failed 8", 1, "exceeded your current quota"),
    };

    private static Dictionary<bool, Lazy<AccentedRun>> Plain { get; } = new()
    {
        [true] = new(() => AccentedRun.WithAsync(new Accent(), streaming: true).GetAwaiter().GetResult()),
        [false] = new(() => AccentedRun.WithAsync(new Accent(), streaming: false).GetAwaiter().GetResult()),
    };

    public static TheoryData<string, bool> Cases => AccentedRun.StreamedAndWhole(All.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Run_covers_what_it_can_and_says_what_it_met(string name, bool streaming)
    {
        var (accent, outcomes, requests, reason) = All[name];

        var run = await AccentedRun.WithAsync(accent, streaming);

        Assert.Equal((outcomes, requests), (run.Outcomes, run.Requests));
        AssertSaid(reason, run.Reason);
        Assert.Equal(outcomes == "covered 8" && reason == "" && name != "reply that was no JSON" ? Plain[streaming].Value.Tokens : run.Tokens, run.Tokens); // what is said otherwise, or asked in another way, costs nothing more
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Items_that_the_server_itself_took_for_no_JSON_are_read(bool streaming)
    {
        const string Written = """{"items":[{"row":1,"word":"我","definition":"a word for oneself","examples":["我看书。","我喝茶。","你看我。"],"classifier":null},{"row":2,"word":"你","def""";
        var asked = new List<string>();
        var accent = new Accent
        {
            Instead = (number, request) =>
            {
                asked.Add((string)request["messages"]!.AsArray()[^1]!["content"]!);
                return number > 1 ? null : WireAnswer.Json(JsonSerializer.Serialize(new { error = new { message = "Failed to generate JSON.", code = "json_validate_failed", failed_generation = Written } }), 400);
            },
        };

        var run = await AccentedRun.WithAsync(accent, streaming);

        Assert.Equal(("covered 8", 2), (run.Outcomes, run.Requests));
        Assert.Contains("\n1 我", asked[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\n1 我", asked[1], StringComparison.Ordinal);
    }

    // Null where it depends on what had come before.
    private static void AssertSaid(string? reason, string said)
    {
        if (reason is "")
        {
            Assert.Empty(said);
        }
        else if (reason is not null)
        {
            Assert.Contains(reason, said, StringComparison.Ordinal);
        }
    }

    private static string Replaced(string body, params (string Right, string Odd)[] words) =>
        words.Aggregate(body, (said, word) => said.Replace(word.Right, word.Odd, StringComparison.Ordinal));

    [GeneratedRegex("\"created\":(?<seconds>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Created();

    [GeneratedRegex("\\{\"id\":[^\\[]*\"choices\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Envelope();
}
