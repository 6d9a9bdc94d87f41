namespace LearningItems.Generation.Strategies;

/// <summary>One item per word.</summary>
internal sealed class VocabStrategy : LearningItemStrategy
{
    public override LearningItemCategory Category => LearningItemCategory.Vocab;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief =>
        "Teach each word in the sense of its row. Every example is a sentence that contains the word.";

    public override bool ShowsTargetInExamples => true;

    public override ItemYield YieldFor(int sources) => ItemYield.OnePerSource;

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => language.WordFacts;
}
