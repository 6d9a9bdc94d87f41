using LearningItems.Generation.Checks;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Strategies;

/// <summary>Sound features that at least two source words share.</summary>
internal sealed class PronunciationStrategy : LearningItemStrategy
{
    private static readonly DraftField Contrast = new("contrast", "what it is easily confused with; null if nothing") { Optional = true };

    public override LearningItemCategory Category => LearningItemCategory.Pronunciation;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

    public override string Brief =>
        "Each item teaches one sound feature that at least two rows truly show: cite those rows. A feature shown but once is left out, and none is repeated. "
        + "The target names the feature in the instruction language. An example is a cited word, a phrase with one, or a pair of words that differ in the feature; where the sound must be seen, it follows the word.";

    public override IReadOnlyList<IDraftCheck> Checks { get; } = [new SoundFeatureCheck(), new SharedFeatureCheck(), new SpelledFeatureCheck()];

    public override bool ShowsReadings => true;

    public override bool NamesTargetInInstructionLanguage => true;

    public override bool AppliesTo(LanguageProfile language) => language.OptInCategories.Contains(Category);

    // Han characters do not spell their sound; kana, hangul and alphabets do.
    public override string? ReasonToLeaveOut(SourceItem source, LanguageProfile language) =>
        string.IsNullOrWhiteSpace(source.Reading) && ScriptOf.Any(source.Text, Scripts.Han) ? "no reading was given" : null;

    public override ItemYield YieldFor(int sources) => ItemYield.UpTo(Math.Clamp((sources + 19) / 20, 2, 10));

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => [FeatureField.For(language, Category), Contrast];

    public override string? FeatureOf(LearningItemDraft draft) => draft.Field("feature");
}
