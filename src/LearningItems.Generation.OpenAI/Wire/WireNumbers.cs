using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>Numbers that the SDK reads as whole ones, in whatever way they are written.</summary>
internal static class WireNumbers
{
    private const double LastSecond = 253_402_300_799; // of the year 9999

    /// <summary>The whole number nearest to zero; null where none is written.</summary>
    public static long? Whole(JsonNode? node)
    {
        var text = node?.GetValueKind() switch
        {
            JsonValueKind.Number => node.ToJsonString(),
            JsonValueKind.String => (string?)node,
            _ => null,
        };
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < long.MaxValue ? (long)number : null;
    }

    /// <summary>A moment in seconds; zero where none is told. Some servers count milliseconds.</summary>
    public static long Seconds(JsonNode? node) => Whole(node) switch
    {
        >= 0 and <= (long)LastSecond and { } seconds => seconds,
        > 0 and var milliseconds when milliseconds / 1000 <= LastSecond => milliseconds / 1000,
        _ => 0,
    };

    /// <summary>Counts, and counts within counts: what is no number goes.</summary>
    public static void MakeWhole(JsonObject counts)
    {
        foreach (var (name, value) in counts.ToList())
        {
            if (value is JsonObject details)
            {
                MakeWhole(details);
            }
            else if (Whole(value) is { } whole)
            {
                counts[name] = whole;
            }
            else if (value?.GetValueKind() is null or JsonValueKind.String)
            {
                counts.Remove(name);
            }
        }
    }
}
