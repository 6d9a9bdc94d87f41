namespace LearningItems.Web.Tests.Load;

/// <summary>Tests that measure the memory of the process run alone.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
