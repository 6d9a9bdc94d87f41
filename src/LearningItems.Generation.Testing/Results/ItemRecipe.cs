using LearningItems.Generation.Text;

namespace LearningItems.Generation.Testing;

/// <summary>Makes an item of a source as a run would: ids, level and hashes are the library's own, the texts quote the word.</summary>
internal static class ItemRecipe
{
    private const string Recipe = "an item of LearningItems.Generation.Testing";

    private static readonly DateTimeOffset CreatedAt = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>The id of a source: its own, else the one that a run assigns.</summary>
    public static string IdOf(SourceItem source, string language) => source.Id ?? ItemIdentity.OfSource(source, CaseRules.Of(language));

    /// <summary>The item of a category that teaches a source and is drawn from these.</summary>
    public static GeneratedItem Item(GenerationRequest request, LearningItemCategory category, SourceItem taught, IReadOnlyList<SourceItem> sources)
    {
        var level = taught.Level ?? request.Level;
        var item = new LearningItem
        {
            Id = Id(request, category, taught),
            Language = request.Language,
            Category = category,
            TargetItem = taught.Text,
            Definition = taught.Gloss ?? $"the word “{taught.Text}”",
            Examples = [.. Quotations.Of(taught.Text, taught.Gloss, request.ExamplesPerItem).Select(quoted => Example(quoted, request))],
            Romanization = taught.Reading is { } reading && SpelledOut.HasHan(taught.Text) && reading.Any(char.IsAsciiLetter) ? reading : null,
            SenseGloss = taught.Sense,
            Aliases = taught.Aliases,
            LevelSystem = level.System,
            LevelMin = level.Minimum,
            LevelMax = level.Maximum,
            CreatedAt = CreatedAt,
            SourceFile = taught.SourceFile,
        };
        return new GeneratedItem
        {
            Item = item,
            SourceIds = [.. sources.Select(source => IdOf(source, request.Language))],
            Details = new ItemDetails { LevelEdition = level.Edition, PromptHash = Hashes.Sha256(Recipe), ContentHash = item.ComputeContentHash() },
        };
    }

    /// <summary>Whether every source of a category gets an item of its own; of a category that an application adds, so it is taken.</summary>
    public static bool IsOnePerSource(LearningItemCategory category) =>
        category == LearningItemCategory.Vocab || category == LearningItemCategory.Grammar || !LearningItemCategory.BuiltIn.Contains(category);

    private static Guid Id(GenerationRequest request, LearningItemCategory category, SourceItem source) => IsOnePerSource(category)
        ? ItemIdentity.OfSourceItem(request, category, IdOf(source, request.Language))
        : ItemIdentity.OfPatternItem(request, category, feature: null, source.Text, CaseRules.Of(request.Language));

    private static LearningItemExample Example(Sentence quoted, GenerationRequest request) =>
        new() { Text = quoted.Text, Translation = request.IncludeTranslations ? quoted.Translation : string.Empty };
}
