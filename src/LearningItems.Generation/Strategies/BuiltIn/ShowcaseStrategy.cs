using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Strategies;

/// <summary>
/// The categories that look at the whole list and show one thing in a few items each – sociolinguistic, pragmatic, literacy,
/// pattern, other. They differ in brief, fields and ceiling only.
/// </summary>
internal sealed class ShowcaseStrategy : LearningItemStrategy
{
    private readonly Func<int, int> _ceiling;
    private readonly IReadOnlyList<DraftField> _fields;

    private ShowcaseStrategy(LearningItemCategory category, string brief, Func<int, int> ceiling, params IReadOnlyList<DraftField> fields)
    {
        Category = category;
        Brief = brief;
        _ceiling = ceiling;
        _fields = fields;
    }

    public static ShowcaseStrategy Sociolinguistic { get; } = new(
        LearningItemCategory.Sociolinguistic,
        "Each item teaches a pair of variants that mean the same but belong to different speakers, hearers or situations, at least one of them built of the rows. "
        + "The target is the variant a learner should know first.",
        OneIn35,
        new DraftField("register", "where the target belongs"),
        new DraftField("who_to_whom", "who says it to whom"),
        new DraftField("variant", "the other variant"));

    public static ShowcaseStrategy Pragmatic { get; } = new(
        LearningItemCategory.Pragmatic,
        "Each item teaches an utterance built of the rows that implies more than it says, or something else.",
        OneIn35,
        new DraftField("implied_meaning", "what it implies"),
        new DraftField("context", "when it implies that"));

    public static ShowcaseStrategy Literacy { get; } = new(
        LearningItemCategory.Literacy,
        "Each item teaches a kind of real text – sign, menu, form, message, ticket – by a snippet of it that uses the rows. The examples are real snippets.",
        OneIn35,
        new DraftField("text_type", "the kind of text"),
        new DraftField("marker", "what the kind of text is known by"));

    public static ShowcaseStrategy Pattern { get; } = new(
        LearningItemCategory.Pattern,
        "Each item teaches a productive sentence frame that the rows can fill. The target is the frame.",
        OneIn35,
        new DraftField("template", "the frame with slots in square brackets, such as 太[adjective]了"),
        new DraftField("fillings", "two to four whole phrases that match the template") { IsList = true })
    {
        OwnChecks = [new TemplateCheck()],
    };

    public static ShowcaseStrategy Other { get; } = new(
        LearningItemCategory.Other,
        "Each item teaches one idea about the rows that is worth knowing and that is not vocabulary, grammar, pronunciation, idiom, function, culture, writing, "
        + "register, implication, text type or pattern. If there is none, return no items.",
        _ => 3,
        new DraftField("why_other", "why no other category holds it"))
    {
        NamesIdea = true,
    };

    public override LearningItemCategory Category { get; }

    public override string Brief { get; }

    public override IReadOnlyList<IDraftCheck> Checks => OwnChecks;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary, SourceKind.Grammar];

    /// <summary>An idea about words has a name in the instruction language where it has one at all.</summary>
    public override bool NamesTargetInInstructionLanguage => NamesIdea;

    public override ItemYield YieldFor(int sources) => ItemYield.UpTo(_ceiling(sources));

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => _fields;

    private bool NamesIdea { get; init; }

    private IReadOnlyList<IDraftCheck> OwnChecks { get; init; } = [];

    private static int OneIn35(int sources) => Math.Min((sources + 34) / 35, 7);
}
