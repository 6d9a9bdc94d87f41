using System.Text.Json;
using System.Text.Json.Nodes;
using LearningItems.Generation;

namespace LearningItems.Integration.Tests.Accents;

/// <summary>Each odd way in which a model writes its items, heard by a whole run over the SDK: what it costs, and that nothing false is among the items.</summary>
public class OddReplyTests
{
    private const string False = "FALSE";

    // How many requests it takes, and how many items are taken back on the way.
    private static Dictionary<string, (Func<string, string> Retell, int Requests, int Withdrawn)> All => new(StringComparer.Ordinal)
    {
        ["reasoning before it"] = (text => $"<think>A first try: {Falsified(text)} No.</think>\n{text}", 1, 0),
        ["reasoning that is never opened"] = (text => $"A first try: {Falsified(text)} No.\n</think>\n{text}", 1, 8),
        ["two items for a row"] = (text => Of([.. Items(Falsified(text)), .. Items(text)]), 1, 8),
        ["a fence around it"] = (text => $"Here you are:\n```json\n{text}\n```\nAnything else?", 1, 0),
        ["a JSON string"] = (text => JsonSerializer.Serialize(text), 1, 0),
        ["items in a JSON string"] = (text => JsonSerializer.Serialize(new { items = new JsonArray(Items(text)).ToJsonString() }), 1, 0),
        ["JSON Lines"] = (text => string.Join('\n', Items(text).Select(item => item.ToJsonString())), 1, 0),
        ["items by row"] = (text => ByRow(Items(text)).ToJsonString(), 1, 0),
        ["items by row within items"] = (text => new JsonObject { ["items"] = ByRow(Items(text)) }.ToJsonString(), 1, 0),
        ["rows as 1.0"] = (text => Each(text, item => item["row"] = JsonNode.Parse($"{item["row"]}.0")), 1, 0),
        ["rows as texts with a stop"] = (text => Each(text, item => item["row"] = $"{item["row"]}."), 1, 0),
        ["line breaks that are not escaped"] = (text => Each(text, item => item["definition"] = "a~word").Replace('~', '\n'), 1, 0),
        ["a lone item for the last word"] = (text => Items(text) is { Length: > 1 } items ? Of(items[..^1]) : Items(text)[0].ToJsonString(), 2, 0),
        ["one quotation mark that is not escaped"] = (Once(text => Each(text, item => item["definition"] = Row(item) == 3 ? "a ~ word" : "a word").Replace('~', '"')), 2, 0),
        ["marks, lists and entities"] = (text => Each(text, item => item["definition"] = "- **a word** &amp; no more"), 1, 0),
        ["a letter that is lost"] = (Once(text => Each(text, item => item["definition"] = Row(item) == 3 ? "a w\uFFFDrd" : "a word")), 2, 0),
    };

    private static Lazy<AccentedRun> Plain { get; } = new(() => AccentedRun.WithAsync(new Accent(), streaming: true).GetAwaiter().GetResult());

    public static TheoryData<string, bool> Cases => AccentedRun.StreamedAndWhole(All.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_word_is_covered_and_nothing_false_is_among_the_items(string name, bool streaming)
    {
        var (retell, requests, withdrawn) = All[name];

        var run = await AccentedRun.WithAsync(Accent.Of(body => RetoldReply.Text(body, retell)), streaming);

        Assert.Equal(("covered 8", requests), (run.Outcomes, run.Requests));
        Assert.Equal(8, run.Result.Items.Count);
        Assert.InRange(run.Tokens.Input, Plain.Value.Tokens.Input, (requests * Plain.Value.Tokens.Input) + (100 * (requests - 1))); // a second request asks for less than the first, and says what was wrong
        Assert.InRange(run.Tokens.Output, 1, (requests + 2) * Plain.Value.Tokens.Output);
        Assert.All(run.Result.Items, item => Assert.DoesNotMatch("FALSE|\\*|&amp;|\uFFFD|\n|^-", item.Item.Definition));
        Assert.Equal(withdrawn, run.Updates.OfType<ItemWithdrawn>().Count());
    }

    private static string Falsified(string text) => Each(text, item => item["definition"] = $"{False} {item["definition"]}");

    private static string Each(string text, Action<JsonObject> change)
    {
        var items = Items(text);
        foreach (var item in items)
        {
            change(item);
        }

        return Of(items);
    }

    private static JsonObject[] Items(string text) => [.. JsonNode.Parse(text)!["items"]!.AsArray().Select(item => item!.DeepClone().AsObject())];

    private static string Of(params JsonNode[] items) => new JsonObject { ["items"] = new JsonArray(items) }.ToJsonString();

    private static int Row(JsonObject item) => (int)item["row"]!;

    private static JsonObject ByRow(JsonObject[] items)
    {
        var rows = new JsonObject();
        foreach (var item in items)
        {
            var row = $"{item["row"]}";
            item.Remove("row");
            rows[row] = item;
        }

        return rows;
    }

    /// <summary>The first reply alone is odd.</summary>
    private static Func<string, string> Once(Func<string, string> retell)
    {
        var replies = 0;
        return text => Interlocked.Increment(ref replies) == 1 ? retell(text) : text;
    }
}
