namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>Tests that measure the memory of the process: none runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
