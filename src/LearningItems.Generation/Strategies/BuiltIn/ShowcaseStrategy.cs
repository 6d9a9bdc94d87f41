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
        "Each item teaches a pair of variants that do the same but belong to different speakers, hearers or situations; at least one has a content word or grammar point of the rows, "
        + "which are cited. The target is the variant that is safe with strangers; between them the examples use both.",
        OneIn35,
        new DraftField("register", "where the target belongs: formal, neutral or informal; spoken or written, if that differs"),
        new DraftField("who_to_whom", "who says the target to whom"),
        new DraftField("variant", "the other variant, in the language taught"))
    {
        OwnChecks = [new VariantCheck(), new RegisterCheck()],
    };

    public static ShowcaseStrategy Pragmatic { get; } = new(
        LearningItemCategory.Pragmatic,
        "Each item teaches an utterance that implies something beside or instead of what it says, with a content word or grammar point of the rows, which are cited. "
        + "The target is the utterance; the examples have it, or one like it, in context.",
        OneIn35,
        new DraftField("implied_meaning", "what it implies"),
        new DraftField("context", "when it implies that"));

    public static ShowcaseStrategy Literacy { get; } = new(
        LearningItemCategory.Literacy,
        "Each item teaches a kind of real text – sign, menu, form, message, ticket – by a snippet of it with a word of the rows, which are cited. "
        + "The target is that snippet, the examples are others of such texts, as short as real ones: one word is right where a sign has one.",
        OneIn35,
        new DraftField("text_type", "the kind of text"),
        new DraftField("marker", "what the kind of text is known by"));

    public static ShowcaseStrategy Pattern { get; } = new(
        LearningItemCategory.Pattern,
        "Each item teaches a productive sentence frame that the rows can fill. The target is the frame in the language taught, its slots named in the instruction language in square brackets, "
        + "such as [noun], variants of a suffix with a slash. Cite the rows of the frame and of its fillings. The examples are whole sentences built on it.",
        OneIn35,
        new DraftField("template", "the target again, which is not asked for twice") { IsTarget = true },
        new DraftField("fillings", "two to four phrases in the language taught: the target with its slots filled by words of the rows, inflected, with small words where natural") { IsList = true })
    {
        OwnChecks = [new TemplateCheck(), new SlotFormsCheck()],
    };

    public static ShowcaseStrategy Other { get; } = new(
        LearningItemCategory.Other,
        "Each item teaches one idea about the rows that is worth knowing – a way to learn, remember or guess words, a contrast with the learner's language – and that is not vocabulary, grammar, pronunciation, idiom, function, culture, writing, "
        + "register, implication, text type or pattern. The target names the idea in the instruction language; the examples are words, phrases or sentences that show it; two are enough, whatever the number above. If there is none, return no items.",
        _ => 3,
        new DraftField("why_other", "why no other category holds it; null where that needs no saying") { Optional = true })
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
