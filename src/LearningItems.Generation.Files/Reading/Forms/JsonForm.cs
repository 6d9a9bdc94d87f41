using System.Text;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>JSON: an array, an object that wraps arrays or maps words, a deck of CrowdAnki, or a value on each line.</summary>
internal static class JsonForm
{
    /// <summary>Whether a text begins as JSON does; a list may begin with a bracket too.</summary>
    public static bool Recognizes(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start is not ['[' or '{', ..])
        {
            return false;
        }

        var next = start[1..].TrimStart();
        return next.IsEmpty || (start[0] == '{' ? next[0] is '"' or '}' || char.IsAsciiLetter(next[0]) : next[0] is '"' or '{' or '[' or ']' or '-' || char.IsAsciiDigit(next[0])
            || next.StartsWith("null", StringComparison.Ordinal) || next.StartsWith("true", StringComparison.Ordinal) || next.StartsWith("false", StringComparison.Ordinal));
    }

    public static RawList Read(string text, string name)
    {
        // In JSON a line break is white space between tokens only, so that one kind of it is as good as three.
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        try
        {
            return JsonDocumentForm.Read(JsonNode.Root(Encoding.UTF8.GetBytes(lines)), name);
        }
        catch (JsonException exception)
        {
            return JsonLinesForm.TryRead(lines)
                ?? throw new WordListException($"{name} is not valid JSON: line {exception.LineNumber + 1}: {JsonFailure.Describe(exception, lines)}. Correct it there.", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw new WordListException($"{name} has a property name with {JsonFailure.HalfEscape}.", exception);
        }
    }
}
