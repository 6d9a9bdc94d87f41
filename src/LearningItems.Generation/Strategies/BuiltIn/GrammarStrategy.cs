using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Strategies;

/// <summary>One item per grammar point.</summary>
internal sealed class GrammarStrategy : LearningItemStrategy
{
    private static readonly DraftField[] Fields =
    [
        new("form", "the form with slots, such as A + 比 + B + adjective"),
        new("common_error", "a mistake learners make, and the right form; null if none is common") { Optional = true },
    ];

    public override LearningItemCategory Category => LearningItemCategory.Grammar;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Grammar];

    public override string Brief =>
        "Teach each grammar point: what it does, when it is used, and its form with slots. Every example shows the point in a whole sentence.";

    public override IReadOnlyList<IDraftCheck> Checks { get; } = [new FormFieldCheck(), new PointInExamplesCheck()];

    public override ItemYield YieldFor(int sources) => ItemYield.OnePerSource;

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => Fields;
}
