using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Makes entries of the lines of a journal, and says what is wrong where that cannot be.</summary>
/// <param name="path">How messages name the file.</param>
internal sealed class EntryParser(string path)
{
    /// <summary>Reads an entry of format 2: its line is as it was written.</summary>
    /// <exception cref="GenerationJournalException">What was written is no entry.</exception>
    public JournalEntry Parse(ReadOnlySpan<byte> json, int line)
    {
        try
        {
            return Whole(json);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or ArgumentException)
        {
            throw new GenerationJournalException($"Line {line} of the journal '{path}' is as it was written, and no entry: {Reason(exception)} Use the program that wrote it, or take that line out.", exception);
        }
    }

    /// <summary>Reads an entry of format 1, whose line may have been changed.</summary>
    /// <exception cref="GenerationJournalException">It is damaged; the message names it and how to go on from the lines before it.</exception>
    public JournalEntry ParseUnhashed(ReadOnlySpan<byte> json, int line)
    {
        try
        {
            return Checked(Whole(json), line)!;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException or ArgumentException)
        {
            throw Damaged(line, Reason(exception), exception);
        }
    }

    /// <summary>Checks an item of format 1 by what it says of itself.</summary>
    /// <exception cref="GenerationJournalException">Its texts are not those that it was made with.</exception>
    public JournalEntry? Checked(JournalEntry? entry, int line)
    {
        var item = entry switch { JournaledItem kept => kept.Item, JournaledRepeat repeat => repeat.Item, _ => null };
        return item is null || item.Item.ComputeContentHash() == item.Details.ContentHash ? entry
            : throw Damaged(line, "The texts of its item are not those of its content_hash.", null);
    }

    /// <summary>What is said of a line that was sound when the journal was opened.</summary>
    public GenerationJournalException Changed(OpenedLine line) =>
        new($"Line {line.Line} of the journal '{path}' was changed while it was read: {line.Fault}. See what else writes to the file, and go on with it then.");

    private GenerationJournalException Damaged(int line, string reason, Exception? exception)
    {
        var (file, sound) = (Quoted(path), Quoted(path + ".sound"));
        return new GenerationJournalException(
            $"Line {line} of the journal '{path}' is damaged: {reason} The {line - 1} lines before it are sound; to go on from them, keep these alone: head -n {line - 1} {file} > {sound} && mv {sound} {file}",
            exception!);
    }

    private static JournalEntry Whole(ReadOnlySpan<byte> json) =>
        json.Length > LineLimit.Bytes ? throw new JsonException($"It is longer than {LineLimit.Name}.")
        : JsonSerializer.Deserialize(json, FileGenerationJournal.Format) is { } entry && IsWhole(entry) ? entry
        : throw new JsonException("It lacks what its kind must have.");

    private static bool IsWhole(JournalEntry entry) =>
        entry is { Key: not null } and not (JournaledSettings { Settings: null } or JournaledItem { Item: null } or JournaledRepeat { Item: null } or JournaledOutcomes { Outcomes: null } or JournaledOpinion { ContentHash: null } or JournaledOpinion { Reviewer: null });

    private static string Reason(Exception exception) => exception.Message.Split(" Path: ")[0];

    // For a shell.
    private static string Quoted(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
