namespace LearningItems.Generation.Testing;

/// <summary>A text of the language taught with its English translation.</summary>
/// <param name="Text">The text.</param>
/// <param name="Translation">What it means; empty when that is not known.</param>
internal sealed record Sentence(string Text, string Translation);
