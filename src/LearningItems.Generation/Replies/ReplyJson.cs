using System.Text;
using System.Text.Json;

namespace LearningItems.Generation.Replies;

/// <summary>Parses JSON as models write it: with trailing commas, comments, and line breaks in texts that are not escaped and mean a space.</summary>
internal static class ReplyJson
{
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="JsonException">The text is no JSON, however kindly it is read.</exception>
    /// <exception cref="ArgumentException">The text has half a surrogate pair.</exception>
    public static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Tolerant);
        }
        catch (JsonException) when (text.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0)
        {
            return JsonDocument.Parse(WithoutControls(text), Tolerant);
        }
    }

    private static string WithoutControls(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(c < ' ' ? ' ' : c);
        }

        return plain.ToString();
    }
}
