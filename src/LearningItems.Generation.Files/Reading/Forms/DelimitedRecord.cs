namespace LearningItems.Generation.Files;

/// <summary>A record of a delimited text.</summary>
/// <param name="Line">The line in which it starts, from 1.</param>
/// <param name="LastLine">The line in which it ends: a later one where a quoted cell has line breaks.</param>
/// <param name="Text">The record as it is written, without the line break behind it.</param>
/// <param name="Cells">Its cells; null when a quotation mark opens one and is not closed, and then the record is the one line.</param>
internal sealed record DelimitedRecord(int Line, int LastLine, string Text, string[]? Cells);
