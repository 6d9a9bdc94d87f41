namespace LearningItems.Generation.Accounting;

/// <summary>What the calls of a run are charged; null where it is not known.</summary>
/// <param name="Calls">Its calls; in batches at their rates.</param>
/// <param name="AtOnce">Those that a run in batches makes at once.</param>
/// <param name="Reviewer">Those for second opinions.</param>
internal readonly record struct RunPrices(TokenPrices? Calls, TokenPrices? AtOnce, TokenPrices? Reviewer);
