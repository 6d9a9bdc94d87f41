using System.Text.Json;

namespace LearningItems.Generation.Replies;

/// <summary>Reads the drafts out of a reply while it arrives: every complete item, whatever happens before or after it.</summary>
internal sealed class DraftReader
{
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly ItemScanner _scanner = new();

    /// <summary>Whether the text so far ends inside its JSON.</summary>
    public bool IsOpen => _scanner.IsOpen;

    /// <summary>Whether there is an array of items at all, be it empty.</summary>
    public bool HasArray => _scanner.SawArray;

    /// <summary>Characters of the item that has begun and not ended.</summary>
    public int Pending => _scanner.Pending;

    /// <summary>The items that end in the next piece of the reply.</summary>
    public IEnumerable<ReadItem> Read(string text) => _scanner.Read(text).Select(Read);

    private static ReadItem Read(ScannedItem item)
    {
        if (item.Text is null)
        {
            return new ReadItem(new LearningItemDraft(), item.Length, $"The item has {item.Length} characters; at most {ItemScanner.LongestItem} are read.");
        }

        try
        {
            using var document = JsonDocument.Parse(item.Text, Tolerant);
            return Read(item, document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return Unreadable(item, exception, new LearningItemDraft());
        }
    }

    private static ReadItem Read(ScannedItem item, JsonElement element)
    {
        try
        {
            // Half a surrogate pair is no text: JSON with one throws where it is parsed or where it is read.
            return new ReadItem(DraftParser.Parse(element), item.Length, Fault: null);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            return Unreadable(item, exception, DraftParser.ParseOrigin(element));
        }
    }

    private static ReadItem Unreadable(ScannedItem item, Exception exception, LearningItemDraft draft) =>
        new(draft, item.Length, $"The item is not readable: {exception.Message} It begins {Beginning(item.Text!)}");

    private static string Beginning(string text) => text.Length > 120 ? text[..120] + "…" : text;
}

/// <summary>One complete item of a reply.</summary>
/// <param name="Draft">The draft; when it could not be read, no more than the rows and category it is for, where those are clear.</param>
/// <param name="Length">Characters of its JSON.</param>
/// <param name="Fault">Why it could not be read; null when it could.</param>
internal sealed record ReadItem(LearningItemDraft Draft, int Length, string? Fault);
