namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>What a way has in the end.</summary>
internal interface IGenerated
{
    /// <summary>When its first item was there; null where none was.</summary>
    TimeSpan? FirstItem { get; }

    /// <summary>Weighs what it has by the library's own checks.</summary>
    Worth Weigh();
}

/// <summary>What the items of a run are worth.</summary>
/// <param name="Wanted">Items wanted.</param>
/// <param name="Covered">Items of those wanted that pass the checks.</param>
/// <param name="UsefulTokens">Output tokens that led to them.</param>
internal sealed record Worth(int Wanted, int Covered, double UsefulTokens);
