using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>JSON Lines: one object a line. A line that is not JSON costs that line only.</summary>
internal static class JsonLinesFormat
{
    /// <summary>Adds the lines as rows.</summary>
    /// <returns>Whether any line was JSON; if none was, the text is something else.</returns>
    public static bool Read(string text, JsonRows rows)
    {
        var (number, any) = (0, false);
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                any |= Read(number, line, rows);
            }
        }

        return any;
    }

    private static bool Read(int number, string line, JsonRows rows)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            rows.Add(number, document.RootElement);
            return true;
        }
        catch (JsonException exception)
        {
            rows.AddProblem(number, $"not valid JSON: {JsonFailure.Describe(exception, line)}");
            return false;
        }
    }
}
