namespace LearningItems.Generation.Testing;

/// <summary>Makes whole items of a word, with the ids that a run of the library gives them.</summary>
public static class GeneratedItems
{
    internal const string DefaultLanguage = "fr";
    internal const string DefaultLevel = "A1";

    /// <summary>An item that teaches a text.</summary>
    /// <param name="text">What is taught.</param>
    /// <param name="language">The language taught, a BCP 47 tag.</param>
    /// <param name="level">The level, as <see cref="ProficiencyLevel.Parse(string)"/> reads it.</param>
    /// <param name="category">The category; <see cref="LearningItemCategory.Vocab"/> when null.</param>
    /// <returns>
    /// The item: its definition and three examples quote the text, it was made on 2026-01-02T03:04:05Z, and its source is that text without reading or
    /// gloss, a grammar point for <see cref="LearningItemCategory.Grammar"/>.
    /// </returns>
    /// <exception cref="FormatException"><paramref name="level"/> names no known level.</exception>
    public static GeneratedItem Of(string text, string language = DefaultLanguage, string level = DefaultLevel, LearningItemCategory? category = null)
    {
        var wanted = category ?? LearningItemCategory.Vocab;
        return Of(Source(text, wanted), new GenerationRequest { Language = language, Level = ProficiencyLevel.Parse(level) }, wanted);
    }

    /// <summary>An item that teaches a source in the course of a request.</summary>
    /// <param name="source">The source; its gloss is the definition, its reading in Latin letters the romanization of Chinese characters.</param>
    /// <param name="request">Language, level, number of examples, and whether they are translated. The source need not be one of its own.</param>
    /// <param name="category">The category.</param>
    /// <returns>The item, with the id that a run gives it in a category that makes one item a source, or of its target in any other.</returns>
    public static GeneratedItem Of(SourceItem source, GenerationRequest request, LearningItemCategory category)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(request);
        return ItemRecipe.Item(request, category, source, [source]);
    }

    /// <summary>The same item with other contents, as a run would have made it: its content hash is that of the new ones.</summary>
    /// <param name="item">The item.</param>
    /// <param name="change">Gives the other contents: <c>item => item with { Definition = "thank you" }</c>.</param>
    /// <returns>Another item.</returns>
    public static GeneratedItem With(this GeneratedItem item, Func<LearningItem, LearningItem> change)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(change);
        var changed = change(item.Item);
        return item with { Item = changed, Details = item.Details with { ContentHash = changed.ComputeContentHash() } };
    }

    internal static SourceItem Source(string text, LearningItemCategory category) =>
        new() { Text = text, Kind = category == LearningItemCategory.Grammar ? SourceKind.Grammar : SourceKind.Vocabulary };
}
