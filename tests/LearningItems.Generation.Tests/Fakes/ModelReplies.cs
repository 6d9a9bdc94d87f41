using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>Replies as a good model writes them, for Chinese sources.</summary>
internal static class ModelReplies
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A right item for every row of one-per-source work, or one right item over the first two rows of pattern work.</summary>
    public static string Good(SentCall call) => call.IsSecondOpinion ? Verdicts(call)
        : IsOnePerSource(call)
        ? Items(call.Rows.Select((row, index) => WithReading(call, row, OnePerSource(index + 1, row))))
        : Items([Pattern(call, call.Rows.Count > 1 ? [1, 2] : [1], "目标" + call.Category)]);

    /// <summary>Verdicts about every row, each third of them a doubt.</summary>
    private static string Verdicts(SentCall call) => new JsonObject
    {
        ["verdicts"] = new JsonArray([.. call.Rows.Select((word, index) => (JsonNode)(index % 3 < 2
            ? new JsonObject { ["row"] = index + 1, ["ok"] = true }
            : new JsonObject { ["row"] = index + 1, ["ok"] = false, ["word"] = word, ["question"] = "sense", ["why"] = "another sense" }))]),
    }.ToJsonString(Plain);

    public static string Items(IEnumerable<JsonObject> items) =>
        new JsonObject { ["items"] = new JsonArray([.. items]) }.ToJsonString(Plain);

    public static JsonObject OnePerSource(int row, string word) => new()
    {
        ["row"] = row,
        ["word"] = word,
        ["definition"] = $"a word of the list, number {row}",
        ["examples"] = new JsonArray($"我说{word}。", $"他写{word}。", $"你看{word}。"),
        ["form"] = word,
    };

    /// <summary>The item, changed.</summary>
    public static JsonObject With(this JsonObject item, Action<JsonObject> change)
    {
        change(item);
        return item;
    }

    /// <summary>An item with a true-looking value for every field that the call's schema asks for.</summary>
    public static JsonObject Pattern(SentCall call, int[] rows, string target)
    {
        var item = new JsonObject();
        foreach (var property in ItemProperties(call).EnumerateObject())
        {
            item[property.Name] = property.Name switch
            {
                "rows" => new JsonArray([.. rows.Select(row => (JsonNode)row)]),
                "target" => target,
                "reading" => Reading(target),
                "definition" => "what the item teaches, and when",
                "examples" => new JsonArray("我喝茶。", "他看书。", "你听歌。"),
                "feature" when call.Category == "pronunciation" => "tones:2-2",
                "fillings" => new JsonArray("太大了", "太好了"),
                _ when property.Value.TryGetProperty("enum", out var values) => values[0].GetString(),
                _ => $"{property.Name} of {target}",
            };
        }

        return item;
    }

    /// <summary>A reading that can be that of any Chinese text.</summary>
    public static string Reading(string text) => string.Concat(text.Where(char.IsLetter).Select(_ => "dú"));

    private static JsonObject WithReading(SentCall call, string word, JsonObject item)
    {
        if (ItemProperties(call).TryGetProperty("reading", out _))
        {
            item["reading"] = Reading(word);
        }

        return item;
    }

    public static bool IsOnePerSource(SentCall call) => ItemProperties(call).TryGetProperty("word", out _);

    private static JsonElement ItemProperties(SentCall call) => call.Schema.GetProperty("properties").GetProperty("items").GetProperty("items").GetProperty("properties");
}
