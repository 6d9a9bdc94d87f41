namespace LearningItems.Generation.Files;

/// <summary>A line of a journal that is not as it was written, or whose call lost an item. A run goes on without it.</summary>
public sealed record DamagedJournalLine
{
    /// <summary>The number of the line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>One or two sentences for a person: the line, the file, what is wrong, and what happens now.</summary>
    public required string Message { get; init; }
}
