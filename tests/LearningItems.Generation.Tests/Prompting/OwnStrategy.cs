namespace LearningItems.Generation.Tests.Prompting;

/// <summary>A category of an application, with fields and checks of its own.</summary>
internal sealed class OwnStrategy(params IReadOnlyList<DraftField> fields) : LearningItemStrategy
{
    public static readonly LearningItemCategory Name = new("own");

    public override LearningItemCategory Category => Name;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief => "Write something of your own.";

    public override IReadOnlyList<IDraftCheck> Checks => OwnChecks;

    public IReadOnlyList<IDraftCheck> OwnChecks { get; init; } = [];

    public Func<int, ItemYield> Yield { get; init; } = _ => ItemYield.UpTo(3);

    public override ItemYield YieldFor(int sources) => Yield(sources);

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => fields;
}
