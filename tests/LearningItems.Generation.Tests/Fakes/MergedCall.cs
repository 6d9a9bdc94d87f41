using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Tests.Fakes;

/// <summary>What a model reads in a call that several categories share, and right items for it.</summary>
internal static partial class MergedCall
{
    /// <summary>The categories of the call, each with its rows as its brief names them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<int>> RowsByCategory(string user) => BriefLine().Matches(user).ToDictionary(
        match => match.Groups["category"].Value,
        match => (IReadOnlyList<int>)[.. match.Groups["rows"].Value.Split(", ").SelectMany(Range)],
        StringComparer.Ordinal);

    /// <summary>The variants of the schema's items by category.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Variants(JsonElement schema) =>
        schema.GetProperty("properties").GetProperty("items").GetProperty("items").GetProperty("anyOf").EnumerateArray()
            .ToDictionary(variant => variant.GetProperty("properties").GetProperty("category").GetProperty("enum")[0].GetString()!, StringComparer.Ordinal);

    /// <summary>One right item of every category, over its first rows.</summary>
    public static string Good(SentCall call) => ModelReplies.Items(RowsByCategory(call.User).Select(ask => Item(call, ask.Key, [.. ask.Value.Take(2)])));

    public static JsonObject Item(SentCall call, string category, int[] rows)
    {
        var item = new JsonObject();
        foreach (var property in Variants(call.Schema)[category].GetProperty("properties").EnumerateObject())
        {
            item[property.Name] = property.Name switch
            {
                "category" => category,
                "rows" => new JsonArray([.. rows.Select(row => (JsonNode)row)]),
                "target" => "目标" + category,
                "reading" => "mùbiāo",
                "definition" => $"what the item of {category} teaches, and when",
                "examples" => new JsonArray("我喝茶。", "他看书。", "你听歌。"),
                "feature" when category == "pronunciation" => "tones:2-2",
                "fillings" => new JsonArray("太大了", "太好了"),
                _ when property.Value.TryGetProperty("enum", out var values) => values[0].GetString(),
                _ => $"{property.Name} of {category}",
            };
        }

        return item;
    }

    private static IEnumerable<int> Range(string range)
    {
        var ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }

    [GeneratedRegex(@"^Category: (?<category>\w+)\. .* Rows: (?<rows>[\d, -]+)\.$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BriefLine();
}
