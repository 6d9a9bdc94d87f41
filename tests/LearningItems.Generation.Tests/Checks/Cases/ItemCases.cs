using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>What every item has: a row, a target, a definition, examples, a reading where it needs one.</summary>
internal static class ItemCases
{
    private static readonly DraftCase Tea = DraftCase.Vocab("zh", "茶 chá", "chá", "我喝茶。", "这是茶。");
    private static readonly DraftCase TeaAndWater = Tea with { Rows = [.. Tea.Rows, DraftCase.Row("水 shuǐ")] };
    private static readonly DraftCase Thanks = DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", """{"function":"thanking","politeness":"polite"}""", "merci", "thé").WithExamples("Merci bien.", "Merci, madame.");
    private static readonly DraftCase Idea = DraftCase.Pattern("fr", LearningItemCategory.Other, "politeness", """{"why_other":"nothing else holds it"}""", "merci");

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        FindingCase.Error<GroundingCheck>(FindingCodes.NoRows, Tea.But(draft => draft with { Rows = [] }), Tea, "no row"),
        FindingCase.Error<GroundingCheck>(FindingCodes.UnknownRow, Tea.But(draft => draft with { Rows = [2] }), TeaAndWater.But(draft => draft with { Rows = [2], Word = "水", Reading = "shuǐ", Examples = [new() { Text = "我喝水。" }, new() { Text = "水很好。" }] }), "no row 2; the rows are 1 to 1"),
        FindingCase.Error<GroundingCheck>(FindingCodes.UnknownRow, Thanks with { Offered = [1] }, Thanks with { Offered = [1, 2] }, "Row 2, 'thé', is not among those of functional"),
        FindingCase.Error<GroundingCheck>(FindingCodes.SeveralRows, TeaAndWater.But(draft => draft with { Rows = [1, 2] }), TeaAndWater.But(draft => draft with { Rows = [1, 1] }), "exactly one row"),
        FindingCase.Error<GroundingCheck>(FindingCodes.EchoMismatch, TeaAndWater.But(draft => draft with { Word = "水" }), TeaAndWater.But(draft => draft with { Word = "茶。" }), "Row 1 is '茶', but the item is for '水'"),

        FindingCase.Error<ShapeCheck>(FindingCodes.MissingTarget, Idea.But(draft => draft with { Target = " " }), Idea, "target is empty"),
        FindingCase.Error<ShapeCheck>(FindingCodes.MissingDefinition, Idea.But(draft => draft with { Definition = "N/A" }), Idea.But(draft => draft with { Definition = "N/A is written on forms." }), "'N/A' says nothing"),
        FindingCase.Error<ShapeCheck>(FindingCodes.DefinitionTooLong, Idea.But(draft => draft with { Definition = new string('d', 501) }), Idea, "501 characters; at most 500 are allowed"),
        FindingCase.Warning<ShapeCheck>(FindingCodes.DefinitionTooLong, Idea.But(draft => draft with { Definition = new string('d', 500) }), Idea, "500 characters; 200 at most were asked for"),
        FindingCase.Warning<ShapeCheck>(FindingCodes.DefinitionTooLong, Idea.But(draft => draft with { Definition = new string('d', 201) }), Idea.But(draft => draft with { Definition = new string('d', 200) }), "201 characters"),
        FindingCase.Warning<ShapeCheck>(FindingCodes.DefinitionShort, Idea.But(draft => draft with { Definition = "hot drink" }), Idea.But(draft => draft with { Definition = "a hot drink" }), "'hot drink' is a bare gloss"),
        FindingCase.Error<ShapeCheck>(FindingCodes.ExampleCount, Idea.WithExamples("Je bois du thé."), Idea.WithExamples("Je bois du thé.", "Il lit."), "1 examples; 3 were asked for, 2 to 5 are allowed"),
        FindingCase.Error<ShapeCheck>(FindingCodes.ExampleEmpty, Idea.WithExamples("Je bois du thé.", "..."), Idea.WithExamples("Je bois du thé.", "Il lit..."), "empty or only a placeholder"),
        FindingCase.Error<ShapeCheck>(FindingCodes.ExamplesRepeat, Idea.WithExamples("Tu viens.", "Il lit.", "tu viens"), Idea.WithExamples("Tu viens.", "Il lit.", "Tu viens ?"), "Two examples are 'tu viens'"),
        FindingCase.Error<ShapeCheck>(FindingCodes.ExamplesBareTarget, Thanks.WithExamples("Merci !", "Merci ?"), Thanks.WithExamples("Merci !", "Merci bien."), "only 'merci'"),
        FindingCase.Error<ShapeCheck>(FindingCodes.TranslationMissing, Translated("He reads.", " "), Translated("He reads.", "I drink tea."), "'Je bois du thé.' has no translation"),

        FindingCase.Error<RomanizationCheck>(FindingCodes.MissingRomanization, DraftCase.Vocab("zh", "茶", "", "我喝茶。", "这是茶。"), DraftCase.Vocab("zh", "茶 chá", "", "我喝茶。", "这是茶。"), "'茶' needs its reading in Hanyu Pinyin"),
    ];

    private static DraftCase Translated(string first, string second) => (Idea with { Translations = true }).But(draft => draft with
    {
        Examples = [new() { Text = "Il lit.", Translation = first }, new() { Text = "Je bois du thé.", Translation = second }],
    });
}
