namespace LearningItems.Generation.Strategies;

/// <summary>Three customs around the request's topic and scenario.</summary>
internal sealed class CulturalStrategy : LearningItemStrategy
{
    private static readonly DraftField[] Fields =
    [
        new("do", "what to do"),
        new("dont", "something else to avoid, not the reverse of do; null if there is nothing") { Optional = true },
        new("when", "when it holds, and when not"),
    ];

    public override LearningItemCategory Category => LearningItemCategory.Cultural;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Topic];

    public override string Brief =>
        "Each item tells one custom that helps a learner in the topic and scenario of the row. Plain everyday customs are right; invent none. Hedge (many people, often, in some families); "
        + "no stereotype, nothing about character. The target names the custom in the instruction language; the examples are what one may hear or say there, in the language taught.";

    public override bool NamesTargetInInstructionLanguage => true;

    public override ItemYield YieldFor(int sources) => ItemYield.Exactly(3);

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => Fields;
}
