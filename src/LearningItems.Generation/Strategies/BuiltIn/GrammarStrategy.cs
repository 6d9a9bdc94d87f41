using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Strategies;

/// <summary>One item per grammar point.</summary>
internal sealed class GrammarStrategy : LearningItemStrategy
{
    private static readonly DraftField[] Fields =
    [
        new("form", "the pattern: its words in the language taught, its slots named in the instruction language, joined by +, alternatives of a part by /, patterns by ;, null for one word with nothing beside it, and for a point without words of its own") { Optional = true },
        new("common_error", "a mistake learners make, quoted, and the right form; null if none is common") { Optional = true },
    ];

    public override LearningItemCategory Category => LearningItemCategory.Grammar;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Grammar];

    public override string Brief =>
        "Teach each grammar point: the definition tells what it does and when it is used. Every example is a whole sentence that shows the point; its other words are of the level or below.";

    public override IReadOnlyList<IDraftCheck> Checks { get; } = [new FormFieldCheck(), new PointInExamplesCheck()];

    public override ItemYield YieldFor(int sources) => ItemYield.OnePerSource;

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => Fields;
}
