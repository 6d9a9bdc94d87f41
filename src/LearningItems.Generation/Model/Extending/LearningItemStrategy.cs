namespace LearningItems.Generation;

/// <summary>
/// The specification of a category: which sources it takes, how many items it brings, what the model is told, which fields
/// it adds and what is checked. Derive from it to add a category or to replace a built-in one.
/// </summary>
/// <remarks>Strategies are asked from several threads and keep no state.</remarks>
public abstract class LearningItemStrategy
{
    /// <summary>The category specified.</summary>
    public abstract LearningItemCategory Category { get; }

    /// <summary>The kinds of source the category may use; sources of another kind do not count for it.</summary>
    public abstract IReadOnlyList<SourceKind> SourceKinds { get; }

    /// <summary>
    /// What makes a good item of this category, in a few sentences for the model. The number of items, the fields and the
    /// language's focus are added by the prompt.
    /// </summary>
    public abstract string Brief { get; }

    /// <summary>The category's fields beyond target, definition and examples. Default: none.</summary>
    /// <param name="language">The language taught.</param>
    /// <returns>The fields, in the order in which the model should write them.</returns>
    public virtual IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => [];

    /// <summary>Checks of this category, made after those every draft gets. Default: none.</summary>
    public virtual IReadOnlyList<IDraftCheck> Checks => [];

    /// <summary>
    /// Whether the category is about how words sound. Then the rows of the prompt show the readings, at about 4 tokens a row, and
    /// examples may spell sounds. Default false.
    /// </summary>
    public virtual bool ShowsReadings => false;

    /// <summary>
    /// Whether the target may be named in the instruction language, as a sound or a custom is. Default false.
    /// </summary>
    public virtual bool NamesTargetInInstructionLanguage => false;

    /// <summary>
    /// Whether every example must contain the target, in some form. Where words inflect the model is then asked to mark the form.
    /// Default false.
    /// </summary>
    public virtual bool ShowsTargetInExamples => false;

    /// <summary>Whether the category applies to a language. Default true.</summary>
    /// <param name="language">The language taught.</param>
    public virtual bool AppliesTo(LanguageProfile language) => true;

    /// <summary>Why a source is left out; null (the default) to offer it.</summary>
    /// <param name="source">A source of one of the <see cref="SourceKinds"/>.</param>
    /// <param name="language">The language taught.</param>
    /// <returns>The reason, for the ledger.</returns>
    public virtual string? ReasonToLeaveOut(SourceItem source, LanguageProfile language) => null;

    /// <summary>How many items a call with so many sources may bring.</summary>
    /// <remarks><see cref="ItemYield.OnePerSource"/> is to be given for every number of sources, or for none: it decides what the model is asked for.</remarks>
    /// <param name="sources">Sources in the call, at least 1.</param>
    /// <returns>The yield.</returns>
    public abstract ItemYield YieldFor(int sources);

    /// <summary>Whether every source gets an item of its own.</summary>
    internal bool IsOnePerSource => YieldFor(1).IsOnePerSource;

    /// <summary>
    /// The key that names a pattern item beside its target, such as a feature; items with the same key are the same item.
    /// Null (the default): the normalised target names it.
    /// </summary>
    /// <param name="draft">A draft of this category.</param>
    public virtual string? FeatureOf(LearningItemDraft draft) => null;
}
