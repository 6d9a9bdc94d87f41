using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Strategies;

/// <summary>Components, strokes and signs that at least two source characters share.</summary>
internal sealed class WritingSystemStrategy : LearningItemStrategy
{
    public override LearningItemCategory Category => LearningItemCategory.WritingSystem;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief =>
        "Each item teaches one feature of the script that at least two characters or words of the rows truly show: cite those rows. A feature shown but once is left out, and none is repeated. "
        + "The target is the sign, if it is one, and its name in the instruction language. An example is a sign or a word that shows it, from the rows first; "
        + "words outside the rows are allowed, and two examples are enough, whatever the number above.";

    public override IReadOnlyList<IDraftCheck> Checks { get; } = [new ComponentCheck(), new SignCheck(), new SpelledFeatureCheck()];

    public override bool NamesTargetInInstructionLanguage => true;

    public override bool AppliesTo(LanguageProfile language) => language.OptInCategories.Contains(Category);

    public override ItemYield YieldFor(int sources) => ItemYield.UpTo(Math.Clamp((sources + 19) / 20, 2, 10));

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => [FeatureField.For(language, Category)];

    public override string? FeatureOf(LearningItemDraft draft) => draft.Field("feature");
}
