namespace LearningItems.Generation.Testing;

/// <summary>A row of the prompt, taken apart.</summary>
/// <param name="Number">Its number, by which items cite it.</param>
/// <param name="Text">The word or pattern.</param>
/// <param name="Reading">The reading, where the row shows one.</param>
/// <param name="Gloss">The meaning, where the row has one.</param>
/// <param name="Sense">Which sense is meant, where the row says so beside the gloss.</param>
internal sealed record AskedRow(int Number, string Text, string? Reading = null, string? Gloss = null, string? Sense = null);
