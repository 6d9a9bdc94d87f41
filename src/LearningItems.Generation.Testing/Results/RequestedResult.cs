namespace LearningItems.Generation.Testing;

/// <summary>What a request would have brought where all went well.</summary>
internal static class RequestedResult
{
    // The request's topic is a source of this name, in the ledger as well.
    private const string TopicId = "topic";

    public static ResultParts Of(GenerationRequest request)
    {
        IReadOnlyList<LearningItemCategory> categories = request.Categories.Count > 0 ? [.. request.Categories.Distinct()]
            : [.. new[] { LearningItemCategory.Vocab, LearningItemCategory.Grammar }.Where(category => SourcesOf(request, category).Count > 0)];
        var parts = new ResultParts { Language = request.Language, Level = request.Level, Categories = categories };
        foreach (var category in categories)
        {
            var sources = SourcesOf(request, category);
            var texts = sources.GroupBy(source => ItemRecipe.IdOf(source, request.Language), StringComparer.Ordinal).ToDictionary(source => source.Key, source => source.First().Text, StringComparer.Ordinal);
            parts = ItemsOf(request, category, sources).Aggregate(parts, (sum, item) => sum.With(item, texts));
        }

        return parts;
    }

    private static IEnumerable<GeneratedItem> ItemsOf(GenerationRequest request, LearningItemCategory category, IReadOnlyList<SourceItem> sources) =>
        sources.Count == 0 ? []
        : ItemRecipe.IsOnePerSource(category) ? sources.Select(source => ItemRecipe.Item(request, category, source, [source]))
        : [ItemRecipe.Item(request, category, sources[0], sources)];

    private static IReadOnlyList<SourceItem> SourcesOf(GenerationRequest request, LearningItemCategory category) =>
        category == LearningItemCategory.Vocab ? [.. request.Sources.Where(source => source.Kind == SourceKind.Vocabulary)]
        : category == LearningItemCategory.Grammar ? [.. request.Sources.Where(source => source.Kind == SourceKind.Grammar)]
        : category != LearningItemCategory.Cultural ? [.. request.Sources.Where(source => source.Kind != SourceKind.Topic)]
        : request.Topic is { } topic ? [new SourceItem { Id = TopicId, Text = topic, Gloss = request.Scenario, Kind = SourceKind.Topic }]
        : [];
}
