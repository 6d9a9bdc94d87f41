using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>The word in its examples, and the words around it.</summary>
internal static class WordsCases
{
    private static readonly DraftCase Row = DraftCase.Vocab("zh", "行 háng", "háng", "第一行写得很好。", "这一行是红的。");
    private static readonly DraftCase Tea = DraftCase.Vocab("zh", "茶 chá", "chá", "我喝茶。", "这是茶。");

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        FindingCase.Error<TargetInExamplesCheck>(FindingCodes.TargetAbsent, Tea.WithExamples("我喝茶。", "我喝水。"), Tea, "'茶' does not stand in '我喝水。'"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.TargetInsideWord, Bank("我去银行。"), Bank("我在银行写了一行。"), "'行' stands in '我去银行。' only inside '银行'"),
        FindingCase.Warning<MeaningInTranslationCheck>(FindingCodes.DoubtfulForm, Hair("The horses run."), Hair("The hairs fall out."), "'The horses run.' has nothing of 'hair', as the other translations have: 'chevaux' may be of another word"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.DoubtfulForm, StandUp("spaziere"), StandUp("stehe … auf"), "'spaziere' is marked as a form of 'aufstehen'"),
        FindingCase.Warning<LevelCheck>(FindingCodes.LevelAbove, AtLevel("B1"), AtLevel("A1"), "'茶' is of level B1, the course of A1"),
        FindingCase.Warning<LeakageCheck>(FindingCodes.BeyondLevel, Tea.WithExamples("我喝茶。", "昨天晚上茶。") with { LevelWords = ["我", "喝"] }, Tea.WithExamples("我喝茶。", "昨天晚上茶。") with { LevelWords = ["我", "喝", "昨天"] }, "4 of 8 letters"),
    ];

    private static DraftCase Bank(string example) => Row.WithExamples("第一行写得很好。", example) with { Rows = [.. Row.Rows, DraftCase.Row("银行 yínháng")] };

    private static DraftCase StandUp(string form) =>
        DraftCase.Vocab("de", "aufstehen", "", "Ich will aufstehen.", "Ich spaziere und stehe dann auf.").But(draft => draft with { Forms = ["", form] });

    private static DraftCase AtLevel(string level) => Tea with { Rows = [Tea.Rows[0] with { Level = ProficiencyLevel.Parse(level) }] };

    private static DraftCase Hair(string translation)
    {
        var hair = DraftCase.Vocab("fr", "cheveu", "", "Un cheveu blanc.", "Ses cheveux longs.", "Les chevaux courent.");
        return (hair with { Translations = true, Rows = [hair.Rows[0] with { Gloss = "hair" }] })
            .But(draft => draft with { Definition = "a single hair of the head", Forms = ["cheveu", "cheveux", "chevaux"], Examples = [.. draft.Examples.Zip(["A white hair.", "Her long hair.", translation], (example, told) => example with { Translation = told })] });
    }
}
