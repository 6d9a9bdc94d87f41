using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Strategies;

/// <summary>Components, strokes and signs that at least two source characters share.</summary>
internal sealed class WritingSystemStrategy : LearningItemStrategy
{
    private static readonly DraftField[] Fields = [new("feature", "the feature's key, such as component:氵")];

    public override LearningItemCategory Category => LearningItemCategory.WritingSystem;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief =>
        "Each item teaches one feature of the writing that at least two characters of the rows truly share: cite those rows. "
        + "The component must really stand in each character in the form written there. Examples may be single characters or words. Do not repeat a feature.";

    public override IReadOnlyList<IDraftCheck> Checks { get; } = [new ComponentCheck(), new SignCheck(), new SpelledFeatureCheck()];

    public override bool NamesTargetInInstructionLanguage => true;

    public override bool AppliesTo(LanguageProfile language) => language.OptInCategories.Contains(Category);

    public override ItemYield YieldFor(int sources) => ItemYield.UpTo(Math.Clamp((sources + 19) / 20, 2, 10));

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => Fields;

    public override string? FeatureOf(LearningItemDraft draft) => draft.Field("feature");
}
