using LearningItems.Generation.Prompting;

namespace LearningItems.Generation.Planning;

/// <summary>One call to make.</summary>
/// <param name="Number">Its number in the plan, from 1.</param>
/// <param name="Work">The category's work it is part of.</param>
/// <param name="Sources">The sources of its rows, in order.</param>
/// <param name="Yield">How many items are asked for.</param>
/// <param name="InputTokens">Tokens of its prompt and schema, estimated.</param>
/// <param name="OutputTokens">Tokens of its reply, fewest and most to expect.</param>
/// <param name="MaxOutputTokens">The output limit it is sent with.</param>
internal sealed record PlannedBatch(
    int Number,
    CategoryWork Work,
    IReadOnlyList<SourceItem> Sources,
    ItemYield Yield,
    int InputTokens,
    TokenRange OutputTokens,
    int MaxOutputTokens)
{
    public LearningItemCategory Category => Work.Category;

    public Prompt Prompt(PromptBuilder builder) => builder.Build(Work.Strategy, Sources, Yield, Work.Shape);

    public PlannedCall ToPlannedCall() =>
        new(Number, Category, [.. Sources.Select(source => source.Id!)], Yield.From(Sources.Count), InputTokens, OutputTokens, MaxOutputTokens);
}
