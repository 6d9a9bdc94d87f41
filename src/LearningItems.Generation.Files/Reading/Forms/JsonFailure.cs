using System.Text;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Says what is wrong with JSON in words of a list: the parser's own name its types and count from zero.</summary>
internal static class JsonFailure
{
    /// <summary>What an <see cref="InvalidOperationException"/> of System.Text.Json means where text is read: an escape such as \ud800 alone.</summary>
    public const string HalfEscape = "a \\u escape that is half of a surrogate pair; write both halves";

    /// <summary>Where it goes wrong and at which character, counted from 1.</summary>
    /// <param name="exception">What the parser threw.</param>
    /// <param name="text">What it parsed, with LF line breaks.</param>
    public static string Describe(JsonException exception, string text)
    {
        var line = Encoding.UTF8.GetBytes(text.Split('\n').ElementAtOrDefault((int)(exception.LineNumber ?? 0)) ?? string.Empty);
        var position = (int)(exception.BytePositionInLine ?? 0);
        if (position >= line.Length)
        {
            return "it ends too early";
        }

        // Positions are bytes; people count characters.
        var character = Encoding.UTF8.GetString(line.AsSpan(position)).EnumerateRunes().First();
        return $"{CellText.Quote(character.ToString())} is not expected as character {Encoding.UTF8.GetString(line.AsSpan(0, position)).EnumerateRunes().Count() + 1}";
    }
}
