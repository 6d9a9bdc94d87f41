namespace LearningItems.Cli.Commands;

/// <summary>A run ended, and its files or some of them could not be written. The message names them.</summary>
internal sealed class UnsavedResultException(string message, IOException innerException) : IOException(message, innerException);
