namespace LearningItems.Generation.Strategies;

/// <summary>One item per word.</summary>
internal sealed class VocabStrategy : LearningItemStrategy
{
    public override LearningItemCategory Category => LearningItemCategory.Vocab;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief =>
        "Teach each word in the sense its row gives. The definition is a short gloss and how the word is used. "
        + "Every example is a natural sentence of the level that contains the word.";

    public override ItemYield YieldFor(int sources) => ItemYield.OnePerSource;

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => language.WordFacts;
}
