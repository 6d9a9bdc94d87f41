using System.Text;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>JSON Lines: one value a line. A line that is not JSON costs that line only.</summary>
internal static class JsonLinesForm
{
    /// <summary>The rows; null when the text is JSON that breaks off rather than lines of it.</summary>
    public static RawList? TryRead(string text)
    {
        var lines = text.Split('\n');
        var first = lines.First(line => !string.IsNullOrWhiteSpace(line));
        var rows = new JsonRows();
        var any = false;
        for (var index = 0; index < lines.Length; index++)
        {
            if (!string.IsNullOrWhiteSpace(lines[index]))
            {
                var isJson = TryAdd(index + 1, lines[index], rows);

                // An array that breaks off is not a list of lines; of objects the first may be the one that is broken.
                if (!isJson && ReferenceEquals(lines[index], first) && first.TrimStart()[0] != '{')
                {
                    return null;
                }

                any |= isJson;
            }
        }

        return any ? rows.ToList("JSON Lines") : null;
    }

    private static bool TryAdd(int number, string line, JsonRows rows)
    {
        try
        {
            rows.Add(JsonNode.Root(Encoding.UTF8.GetBytes(line)) with { Line = number });
            return true;
        }
        catch (JsonException exception)
        {
            rows.AddProblem(number, $"not valid JSON: {JsonFailure.Describe(exception, line)}");
            return false;
        }
    }
}
