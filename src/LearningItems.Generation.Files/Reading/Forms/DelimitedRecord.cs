namespace LearningItems.Generation.Files;

/// <summary>A record of a delimited text.</summary>
/// <param name="Line">The line in which it starts, from 1.</param>
/// <param name="LastLine">The line in which it ends: a later one where a quoted cell has line breaks.</param>
/// <param name="Written">The record as it is written, without the line break behind it: a part of the text, for a copy of each would be a second list in memory.</param>
/// <param name="Cells">Its cells; null when a quotation mark opens one and is not closed, and then the record is the one line.</param>
internal sealed record DelimitedRecord(int Line, int LastLine, ReadOnlyMemory<char> Written, string[]? Cells)
{
    public ReadOnlySpan<char> Text => Written.Span;
}
