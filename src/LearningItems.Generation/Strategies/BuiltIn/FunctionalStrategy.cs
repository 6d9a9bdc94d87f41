using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Strategies;

/// <summary>Formulas that do something.</summary>
internal sealed class FunctionalStrategy : LearningItemStrategy
{
    // Speech acts of the elementary levels, after the functions of the Council of Europe's Threshold level (van Ek, Trim 1990);
    // chosen and named by hand; licence MIT, as the library.
    private static readonly string[] Functions =
    [
        "greeting", "farewell", "introducing", "thanking", "responding_to_thanks", "apologizing", "reassuring", "requesting", "offering", "inviting",
        "suggesting", "checking_availability", "asking_information", "giving_information", "agreeing", "disagreeing", "accepting", "refusing",
        "congratulating", "complimenting", "wishing", "warning", "attracting_attention", "expressing_feeling",
    ];

    private static readonly DraftField[] Fields =
    [
        new("function", "what the formula mostly does; congratulating is for what has happened, a birthday or feast too, wishing for what is to come, a meal or recovery too; agreeing is with an opinion, accepting of an offer or request") { Values = Functions },
        new("politeness", "how polite the target is") { Values = ["casual", "neutral", "polite"] },
    ];

    public override LearningItemCategory Category => LearningItemCategory.Functional;

    public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary, SourceKind.Grammar];

    public override string Brief =>
        "Formulas that do something in a conversation. The target is the formula as it is said: at least one content word or grammar point of it stands in the rows, each of which is cited, "
        + "and the rest is of the level or below. An open formula is shown with one filling; the examples, sentences or short exchanges, may have others. The definition names the situations it serves in, two where it has them.";

    public override IReadOnlyList<IDraftCheck> Checks { get; } = [new ExpressionInExamplesCheck(), new RegisterCheck(), new FunctionInDefinitionCheck()];

    public override ItemYield YieldFor(int sources) => ItemYield.UpTo(10);

    public override IReadOnlyList<DraftField> FieldsFor(LanguageProfile language) => Fields;
}
