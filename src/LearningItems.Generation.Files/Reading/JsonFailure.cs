using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>What a JSON exception says, in one line and without its zero-based position, which is no line of the file.</summary>
internal static class JsonFailure
{
    /// <summary>What an <see cref="InvalidOperationException"/> of System.Text.Json means where text is read: an escape such as \ud800 alone.</summary>
    public const string HalfEscape = "a \\u escape that is half of a surrogate pair; write both halves";

    private static readonly string[] Positions = [" Path: ", " LineNumber: "];

    public static string Describe(JsonException exception)
    {
        var message = exception.Message;
        foreach (var position in Positions)
        {
            var start = message.IndexOf(position, StringComparison.Ordinal);
            message = start < 0 ? message : message[..start];
        }

        return string.Concat(message.TrimEnd('.').Select(c => char.IsControl(c) ? ' ' : c));
    }
}
