namespace LearningItems.Generation.Strategies;

/// <summary>One item per word.</summary>
internal sealed class VocabStrategy : LearningItemStrategy
{
    public override LearningItemCategory Category => LearningItemCategory.Vocab;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief =>
        "Teach the sense of the row, or all that it lists. Every example is a sentence with the word; only the word may be above the level.";

    public override bool ShowsTargetInExamples => true;

    public override ItemYield YieldFor(int sources) => ItemYield.OnePerSource;

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => language.WordFacts;
}
