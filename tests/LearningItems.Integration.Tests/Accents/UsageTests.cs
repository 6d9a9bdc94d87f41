using System.Text.Json.Nodes;

namespace LearningItems.Integration.Tests.Accents;

/// <summary>However often and in whatever writing a server tells what a reply took, it is counted once.</summary>
public class UsageTests
{
    public static TheoryData<string, bool> Cases => AccentedRun.StreamedAndWhole(All.Keys);

    private static Dictionary<string, Func<JsonObject, JsonObject>> All => new(StringComparer.Ordinal)
    {
        ["in each piece"] = usage => usage,
        ["as floats"] = usage => Counts(usage, count => JsonValue.Create((double)count)),
        ["as texts"] = usage => Counts(usage, count => JsonValue.Create($"{count}")),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Usage_is_counted_once(string name, bool streaming)
    {
        var plain = await AccentedRun.WithAsync(new Accent(), streaming);

        var run = await AccentedRun.WithAsync(Accent.Of(body => RetoldReply.Usage(body, All[name])), streaming);

        Assert.Equal(plain.Tokens, run.Tokens);
        Assert.True(run.Tokens is { Input: > 0, Output: > 0 });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reply_that_is_said_to_have_cost_nothing_is_estimated(bool streaming)
    {
        var run = await AccentedRun.WithAsync(Accent.Of(body => RetoldReply.Usage(body, usage => Counts(usage, _ => 0))), streaming);

        Assert.Equal("covered 8", run.Outcomes);
        Assert.InRange(run.Tokens.Input, 200, 5_000);
        Assert.InRange(run.Tokens.Output, 100, 5_000);
    }

    private static JsonObject Counts(JsonObject usage, Func<int, JsonNode> write)
    {
        var written = new JsonObject();
        foreach (var (name, value) in usage)
        {
            written[name] = value is JsonObject inner ? Counts(inner, write) : value is null ? null : write((int)value);
        }

        return written;
    }
}
