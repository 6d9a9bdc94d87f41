using System.Text.Json;

namespace LearningItems.Generation.Reading;

/// <summary>Reads the drafts out of a reply: every complete item, whatever happened before or after it.</summary>
internal static class DraftReader
{
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The complete items of a reply, in its order.</summary>
    public static ReplyReading Read(string reply)
    {
        var scanner = new ItemScanner();
        var items = scanner.Read(reply).Select(ReadItem).ToList();
        return new ReplyReading(items, scanner.SawArray, scanner.IsOpen, scanner.Pending);
    }

    private static ReadItem ReadItem(string text)
    {
        try
        {
            // Half a surrogate pair is no text: JSON with one throws where it is parsed or where it is read.
            using var document = JsonDocument.Parse(text, Tolerant);
            return new ReadItem(DraftParser.Parse(document.RootElement), text.Length, Fault: null);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return new ReadItem(new LearningItemDraft(), text.Length, $"The item is not readable: {exception.Message} It begins {Beginning(text)}");
        }
    }

    private static string Beginning(string text) => text.Length > 120 ? text[..120] + "…" : text;
}

/// <summary>What a reply held.</summary>
/// <param name="Items">Its complete items, readable or not.</param>
/// <param name="HasArray">Whether it has an array of items at all, be it empty.</param>
/// <param name="WasCut">Whether it ended inside its JSON.</param>
/// <param name="CutLength">Characters of the item it was cut in.</param>
internal sealed record ReplyReading(IReadOnlyList<ReadItem> Items, bool HasArray, bool WasCut, int CutLength)
{
    public static ReplyReading Nothing { get; } = new([], HasArray: false, WasCut: false, CutLength: 0);
}

/// <summary>One complete item of a reply.</summary>
/// <param name="Draft">The draft; empty when it could not be read.</param>
/// <param name="Length">Characters of its JSON.</param>
/// <param name="Fault">Why it could not be read; null when it could.</param>
internal sealed record ReadItem(LearningItemDraft Draft, int Length, string? Fault);
