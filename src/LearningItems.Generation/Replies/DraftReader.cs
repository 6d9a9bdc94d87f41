using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Replies;

/// <summary>Reads the drafts out of a reply while it arrives: every complete item, whatever happens before or after it.</summary>
internal sealed partial class DraftReader
{
    private readonly ReasoningFilter _reasoning = new();
    private EncodedReply _encoding = new();
    private ItemScanner _scanner = new();
    private bool _mayHaveBeenReasoning;
    private long _read;
    private long _plain;

    /// <summary>Whether the text so far ends inside its JSON.</summary>
    public bool IsOpen => _scanner.IsOpen || _reasoning.Held.Contains('[');

    /// <summary>Whether there is an array of items at all, be it empty, or an item without one.</summary>
    public bool HasArray => _scanner.SawArray || _scanner.IsLoose;

    /// <summary>Characters of the item that has begun and not ended.</summary>
    public int Pending => _scanner.Pending;

    /// <summary>Characters of the reply so far that were reasoning written as text, its marks included.</summary>
    public long Reasoning => _read - _plain;

    /// <summary>The items that end in the next piece of the reply; null where all items before turned out to be drafts of its reasoning.</summary>
    public IEnumerable<ReadItem?> Read(string text)
    {
        _read += text.Length;
        foreach (var part in _reasoning.Read(text, () => _scanner.Pending > 0))
        {
            // Behind reasoning that has had its own end, one more mark takes nothing back unless another answer follows.
            _mayHaveBeenReasoning |= part.EndsReasoning;
            if (_mayHaveBeenReasoning && (part is { EndsReasoning: true, MayBeStray: false } || part.Text.AsSpan().IndexOfAny('{', '[', '"') >= 0))
            {
                (_encoding, _scanner, _mayHaveBeenReasoning) = (new EncodedReply(), new ItemScanner(), false);
                _plain = 0;
                yield return null;
            }

            _plain += part.Text.Length;
            foreach (var item in _scanner.Read(_encoding.Read(part.Text)))
            {
                yield return Read(item);
            }
        }
    }

    private static ReadItem Read(ScannedItem item)
    {
        if (item.Text is null)
        {
            return new ReadItem(new LearningItemDraft(), item.Length, $"The item has {item.Length} characters; at most {ItemScanner.LongestItem} are read.");
        }

        try
        {
            using var document = ReplyJson.Parse(item.Text);
            return Read(item, document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return new ReadItem(Origin(item.Text), item.Length, $"The JSON of the item was not valid: {Fault(exception)}. It begins {Beginning(item.Text)}");
        }
    }

    private static ReadItem Read(ScannedItem item, JsonElement element)
    {
        try
        {
            // Half a surrogate pair is no text: JSON with one throws where it is parsed or where it is read.
            return new ReadItem(DraftParser.Parse(element), item.Length, Fault: null);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException or RegexMatchTimeoutException)
        {
            return new ReadItem(DraftParser.ParseOrigin(element), item.Length, $"The item is not readable: {exception.Message} It begins {Beginning(item.Text!)}");
        }
    }

    // What the parser says of a mark that ends a text too early helps nobody to write a better one.
    private static string Fault(Exception exception) =>
        exception is JsonException && AfterValue().IsMatch(exception.Message) ? "a quotation mark inside a text must be escaped (\\\")" : exception.Message.TrimEnd('.');

    // Which row the item is for stands at its beginning, before whatever broke it.
    private static LearningItemDraft Origin(string text) => new()
    {
        Rows = RowAtBeginning().Match(text) is { Success: true } row && int.TryParse(row.Groups["row"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? [number] : [],
        Category = CategoryAtBeginning().Match(text) is { Success: true } category ? category.Groups["category"].Value : string.Empty,
    };

    private static string Beginning(string text) => text.Length > 120 ? text[..120] + "…" : text;

    [GeneratedRegex(@"is invalid after a (single JSON )?(value|property name)|is an invalid start of a (property name|value)|Expected end of string", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AfterValue();

    [GeneratedRegex("""^\s*\{(\s*"category"\s*:\s*"[a-z_]{1,40}"\s*,)?\s*"rows?"\s*:\s*\[?\s*"?(?<row>\d{1,9})""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RowAtBeginning();

    [GeneratedRegex("""^\s*\{\s*("rows?"\s*:\s*(\d{1,9}|\[[\d,\s]{0,1000}\])\s*,\s*)?"category"\s*:\s*"(?<category>[a-z_]{1,40})""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CategoryAtBeginning();
}

/// <summary>One complete item of a reply.</summary>
/// <param name="Draft">The draft; when it could not be read, no more than the rows and category it is for, where those are clear.</param>
/// <param name="Length">Characters of its JSON.</param>
/// <param name="Fault">Why it could not be read; null when it could.</param>
internal sealed record ReadItem(LearningItemDraft Draft, int Length, string? Fault);
