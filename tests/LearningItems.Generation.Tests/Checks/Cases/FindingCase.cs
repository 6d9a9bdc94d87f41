namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>A draft that has one fault, which one check finds, and its nearest neighbour, which has none.</summary>
/// <param name="Code">The code of the only finding.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Check">The check that finds it.</param>
/// <param name="Wrong">The draft.</param>
/// <param name="Right">The neighbour.</param>
/// <param name="Says">What the message must say for a model or a reviewer to act on it.</param>
internal sealed record FindingCase(string Code, FindingSeverity Severity, Type Check, DraftCase Wrong, DraftCase Right, string Says)
{
    /// <summary>Every case there is.</summary>
    public static IReadOnlyList<FindingCase> All { get; } = [.. ItemCases.All, .. WritingCases.All, .. WordsCases.All, .. ReadingsCases.All, .. CategoriesCases.All, .. LanguageCases.All, .. ContradictionCases.All, .. FormCases.All];

    public static FindingCase Error<TCheck>(string code, DraftCase wrong, DraftCase right, string says)
        where TCheck : IDraftCheck =>
        new(code, FindingSeverity.Error, typeof(TCheck), wrong, right, says);

    public static FindingCase Warning<TCheck>(string code, DraftCase wrong, DraftCase right, string says)
        where TCheck : IDraftCheck =>
        new(code, FindingSeverity.Warning, typeof(TCheck), wrong, right, says);

    /// <summary>The case's name in a test: what is found, by which check, in which language and category.</summary>
    public override string ToString() => $"{Code} by {Check.Name} in {Wrong.Language} {Wrong.Category}: {Says}";
}
