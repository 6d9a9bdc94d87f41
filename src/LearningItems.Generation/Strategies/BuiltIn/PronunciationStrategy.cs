using LearningItems.Generation.Checks;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Strategies;

/// <summary>Sound features that at least two source words share.</summary>
internal sealed class PronunciationStrategy : LearningItemStrategy
{
    private static readonly DraftField[] Fields =
    [
        new("feature", "the feature's key, such as initial:zh"),
        new("contrast", "what it is easily confused with; null if nothing") { Optional = true },
    ];

    public override LearningItemCategory Category => LearningItemCategory.Pronunciation;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief =>
        "Each item teaches one named sound feature that at least two of the rows truly show: cite those rows, and use their words as examples "
        + "or in the examples. The target names the feature in the instruction language. Do not repeat a feature.";

    public override IReadOnlyList<IDraftCheck> Checks { get; } = [new SoundFeatureCheck(), new SharedFeatureCheck(), new SpelledFeatureCheck()];

    public override bool ShowsReadings => true;

    public override bool NamesTargetInInstructionLanguage => true;

    public override bool AppliesTo(LanguageProfile language) => language.OptInCategories.Contains(Category);

    // Han characters do not spell their sound; kana, hangul and alphabets do.
    public override string? ReasonToLeaveOut(SourceItem source, LanguageProfile language) =>
        string.IsNullOrWhiteSpace(source.Reading) && ScriptOf.Any(source.Text, Scripts.Han) ? "no reading was given" : null;

    public override ItemYield YieldFor(int sources) => ItemYield.UpTo(Math.Clamp((sources + 19) / 20, 2, 10));

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => Fields;

    public override string? FeatureOf(LearningItemDraft draft) => draft.Field("feature");
}
