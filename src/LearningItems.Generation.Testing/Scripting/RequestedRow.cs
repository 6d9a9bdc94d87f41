namespace LearningItems.Generation.Testing;

/// <summary>A source as a request shows it to the model.</summary>
/// <param name="Number">Its number in the request, from 1.</param>
/// <param name="Text">The word or pattern; how the list cites it, where the source has a citation.</param>
/// <param name="Reading">Its reading; null where the row shows none, for rows show readings only where a category needs them.</param>
/// <param name="Gloss">Its meaning; null where the row shows none.</param>
public sealed record RequestedRow(int Number, string Text, string? Reading, string? Gloss);
