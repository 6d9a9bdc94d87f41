namespace LearningItems.Generation.Work;

/// <summary>What was wrong with an earlier reply, for the model to mend.</summary>
/// <param name="Text">What was wrong.</param>
/// <param name="Source">The source whose draft was wrong, told by its row in whichever call says it; null for what was wrong with a whole reply.</param>
internal sealed record Correction(string Text, Source? Source = null);
