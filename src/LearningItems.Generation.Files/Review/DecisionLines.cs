using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LearningItems.Generation.Files;

/// <summary>The lines of <c>decisions.jsonl</c>.</summary>
internal static class DecisionLines
{
    private const byte LineFeed = (byte)'\n';

    private static readonly JsonTypeInfo<ReviewDecision> Format = (JsonTypeInfo<ReviewDecision>)LearningItemJson.Options.GetTypeInfo(typeof(ReviewDecision));

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Lines of decisions, each with its end.</summary>
    public static byte[] Of(IReadOnlyList<ReviewDecision> decisions)
    {
        using var lines = new MemoryStream();
        foreach (var decision in decisions)
        {
            JsonSerializer.Serialize(lines, decision, Format);
            lines.WriteByte(LineFeed);
        }

        return lines.ToArray();
    }

    /// <summary>Reads the decisions of a file; a last line that was cut is none.</summary>
    /// <exception cref="InvalidDataException">Another line is damaged.</exception>
    public static List<ReviewDecision> Read(ReadOnlySpan<byte> file, string path)
    {
        var decisions = new List<ReviewDecision>();
        var rest = file.StartsWith(ByteOrderMark) ? file[ByteOrderMark.Length..] : file; // an editor's
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.IndexOf(LineFeed);
            var line = (end < 0 ? rest : rest[..end]).Trim((byte)'\r');
            if (end < 0 && !IsWhole(line))
            {
                break;
            }

            if (!line.IsEmpty)
            {
                decisions.Add(Parse(line, number, path));
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return decisions;
    }

    /// <summary>Whether a line without an end is a decision all the same: of a file that a person wrote.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Format) is not null;
        }
        catch (JsonException)
        {
            return false; // what a killed process leaves, which promised nobody to keep it
        }
    }

    private static ReviewDecision Parse(ReadOnlySpan<byte> line, int number, string path)
    {
        try
        {
            var decision = JsonSerializer.Deserialize(line, Format) ?? throw new JsonException("The line is null.");
            _ = new ReviewDecisions([decision]); // says what an edited item lacks
            return Enum.IsDefined(decision.Decision) ? decision : throw new JsonException($"'{decision.Decision}' is no decision.");
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new InvalidDataException($"'{path}' is damaged, line {number}: {exception.Message}", exception);
        }
    }
}
