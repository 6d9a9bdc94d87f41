using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Testing;

/// <summary>A prompt for a second opinion, and the answer of somebody who knows no language: nothing is doubted.</summary>
internal static partial class AskedOpinion
{
    private const int MatchTimeout = 1000;

    /// <summary>How many items the prompt is about; null where it asks for no opinion.</summary>
    public static int? ItemsOf(string prompt)
    {
        var lines = prompt.Split('\n', StringSplitOptions.TrimEntries);
        var end = Array.FindLastIndex(lines, line => EndOfItems().IsMatch(line));
        return end >= 0 && Array.LastIndexOf(lines, "Items:", end) >= 0 && int.TryParse(EndOfItems().Match(lines[end]).Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    /// <summary>The answer as minified JSON: every row is all right.</summary>
    public static string AllRight(int items) => new JsonObject
    {
        ["verdicts"] = new JsonArray([.. Enumerable.Range(1, items).Select(row => (JsonNode)new JsonObject { ["row"] = row, ["ok"] = true })]),
    }.ToJsonString();

    [GeneratedRegex(@"^End of the (?<count>[0-9]{1,6}) items\.$", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex EndOfItems();
}
