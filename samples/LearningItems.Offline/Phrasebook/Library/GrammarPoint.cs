namespace LearningItems.Offline.Phrasebook;

/// <summary>A grammar point of the sample list.</summary>
/// <param name="Id">The id by which the phrasebook names it.</param>
/// <param name="Pattern">Its pattern.</param>
/// <param name="Explanation">What it does, in English.</param>
internal sealed record GrammarPoint(string Id, string Pattern, string Explanation);
