using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Strategies;

/// <summary>Fixed expressions whose meaning is not the sum of their words; often there is none.</summary>
internal sealed class IdiomStrategy : LearningItemStrategy
{
    private static readonly DraftField[] Fields =
    [
        new("literal", "word for word; null where that makes no sense") { Optional = true },
        new("figurative", "what it means in a few words, other than the literal meaning"),
        new("register", "where it belongs") { Values = ["informal", "neutral", "formal"] },
    ];

    public override LearningItemCategory Category => LearningItemCategory.Idiom;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary, SourceKind.Grammar];

    public override string Brief =>
        "Fixed expressions whose meaning is not the sum of their words. At least one content word stands in the rows, which are cited; the other words are, as far as may be, of the level or below, "
        + "the examples may go above it. Ordinary compounds, collocations and polite formulas are not idioms, however long. If there is none, return no items: that is a right answer.";

    public override IReadOnlyList<IDraftCheck> Checks { get; } = [new LiteralDiffersFromFigurative(), new LiteralOfRowsCheck(), new ExpressionInExamplesCheck(), new RegisterCheck()];

    public override ItemYield YieldFor(int sources) => ItemYield.UpTo(10);

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => Fields;
}
