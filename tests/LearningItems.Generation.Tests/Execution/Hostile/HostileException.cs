namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>What foreign code throws in these tests, known among whatever other tests leave unobserved.</summary>
internal sealed class HostileException(string what) : Exception($"hostile: {what}");
