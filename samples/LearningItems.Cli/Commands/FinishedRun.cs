using LearningItems.Generation;

namespace LearningItems.Cli.Commands;

/// <summary>How a run ended.</summary>
/// <param name="Result">What it made.</param>
/// <param name="IsCancelled">Whether a signal ended it.</param>
/// <param name="IsSaved">Whether the result is on the disk; false when the files of an earlier run were worth more.</param>
internal sealed record FinishedRun(GenerationResult Result, bool IsCancelled, bool IsSaved);
