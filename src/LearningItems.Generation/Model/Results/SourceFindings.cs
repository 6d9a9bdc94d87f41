namespace LearningItems.Generation;

/// <summary>A source whose drafts the checks found much in: the list's row may be at fault, or the model may not know the word.</summary>
/// <param name="Category">The category.</param>
/// <param name="SourceId">The source.</param>
/// <param name="SourceText">Its text.</param>
/// <param name="Findings">How many findings its drafts had, errors and warnings together.</param>
/// <param name="Codes">Their codes, each once.</param>
public sealed record SourceFindings(LearningItemCategory Category, string SourceId, string SourceText, int Findings, IReadOnlyList<string> Codes);
