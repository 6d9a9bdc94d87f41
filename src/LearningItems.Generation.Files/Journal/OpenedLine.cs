namespace LearningItems.Generation.Files;

/// <summary>A line of a journal, or one of two that stand in one.</summary>
/// <param name="Line">Its number in the file, from 1.</param>
/// <param name="Json">The JSON of its entry; of another line all of it.</param>
/// <param name="Seal">What it says behind the entry; null for a header and for a damaged line.</param>
/// <param name="Fault">What is wrong with it; null for a sound one.</param>
internal readonly record struct OpenedLine(int Line, Memory<byte> Json, LineSeal? Seal, string? Fault)
{
    /// <summary>The header that it is; null for another line.</summary>
    public JournalHeader? Header { get; init; }
}
