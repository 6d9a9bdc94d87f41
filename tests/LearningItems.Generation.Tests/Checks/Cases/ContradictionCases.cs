using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>The item against itself and against what is known of its language: facts, readings, features, templates.</summary>
internal static class ContradictionCases
{
    private static readonly LearningItemCategory Sounds = LearningItemCategory.Pronunciation;

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        FindingCase.Error<GenderCheck>(FindingCodes.GenderContradicts, Problem("f"), Problem("m"), "article of another gender than 'f'"),
        FindingCase.Warning<GenderCheck>(FindingCodes.GenderContradicts, Table("m"), Table("f"), "article of another gender than 'm'"),
        FindingCase.Warning<FactsCheck>(FindingCodes.FactContradicts, Book("条"), Book("本"), "'counted with 本', the field classifier '条'"),
        FindingCase.Warning<FactsCheck>(FindingCodes.FactContradicts, Verb("сказать", "написать"), Verb("сказать", "говорить"), "shares no stem with 'сказать'"),
        FindingCase.Warning<FormFieldCheck>(FindingCodes.FactContradicts, Particle("V + 过 + object"), Particle("V + 了 + object"), "does not have '了'"),
        FindingCase.Warning<LiteralOfRowsCheck>(FindingCodes.FactContradicts, Snake("to play the zither to an ox"), Snake("to draw a snake and add feet"), "nothing of the words that '画蛇添足'"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.DoubtfulForm, Mother("La *mer* est calme."), Mother("Les *mères* sont là."), "'mer' is marked as a form of 'mère'"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.TargetInsideWord, Friend("Дайте мне другой билет."), Friend("Вижу моего друга."), "another word of the list"),
        FindingCase.Warning<ExpressionInExamplesCheck>(FindingCodes.TargetInNoForm, Thanks("Il lit un livre."), Thanks("Merci, madame."), "'merci' does not stand in 'Il lit un livre.'"),
        FindingCase.Warning<PointInExamplesCheck>(FindingCodes.TargetInNoForm, Progressive("Elle dort."), Progressive("Elle est en train de dormir."), "stands in the other examples and not in 'Elle dort.'"),
        FindingCase.Warning<TemplateCheck>(FindingCodes.ExampleOffTemplate, Frame("太大了。", "很好。"), Frame("太大了。", "太好了。"), "'很好。' does not have the frame"),
        FindingCase.Error<TemplateCheck>(FindingCodes.ExampleOffTemplate, Frame("大了。", "很好。"), Frame("他太大了。", "太好了。"), "does not have the frame"),
        FindingCase.Error<TemplateCheck>(FindingCodes.TemplateMismatch, Values("""["大","好"]"""), Values("""["好"]"""), "are not the values of the 1 slots"),
        FindingCase.Error<SpelledFeatureCheck>(FindingCodes.FeatureNotShown, DraftCase.Feature("fr", Sounds, "nasal:on", "bon", "bonne"), DraftCase.Feature("fr", Sounds, "nasal:on", "bon", "pont"), "do not show nasal:on: bonne"),
        FindingCase.Warning<SpelledFeatureCheck>(FindingCodes.FeatureInPart, DraftCase.Feature("ko", Sounds, "tensing", "학교", "식당", "나라"), DraftCase.Feature("ko", Sounds, "tensing", "학교", "식당", "국수"), "do not show tensing: 나라."),
        FindingCase.Warning<KnownReadingCheck>(FindingCodes.ReadingUnusual, Bank("yínxíng"), Bank("yínháng"), "'银行' is read 'yínháng'"),
        FindingCase.Warning<StandardReadingCheck>(FindingCodes.ReadingOfOtherStandard, Week("xīngqí"), Week("xīngqī"), "reads 期 as Taiwan does"),
        FindingCase.Warning<KnownWordReadingCheck>(FindingCodes.ReadingUnusual, Travel("ryoko"), Travel("ryokō"), "'旅行' is read 'りょこう'"),
    ];

    private static DraftCase Problem(string gender) =>
        (DraftCase.Vocab("it", "problema", "", "Il problema è grande.", "Ho un problema.") with { Rows = [new() { Text = "problema", Citation = "il problema" }] }).But(draft => draft.With($$"""{"gender":"{{gender}}"}"""));

    private static DraftCase Table(string gender) => DraftCase.Vocab("fr", "table", "", "La table est grande.", "On achète une table.").But(draft => draft.With($$"""{"gender":"{{gender}}"}"""));

    private static DraftCase Book(string classifier) =>
        DraftCase.Vocab("zh", "书 shū", "shū", "我看书。", "这是书。").But(draft => draft.With($$"""{"classifier":"{{classifier}}"}""") with { Definition = "a book; counted with 本" });

    private static DraftCase Verb(string verb, string partner) => DraftCase.Vocab("ru", verb, "", $"Он хочет {verb}.", $"Надо {verb} всё.").But(draft => draft.With($$"""{"aspect_partner":"{{partner}}"}"""));

    private static DraftCase Particle(string form) =>
        (DraftCase.Vocab("zh", "了 le", "le", "我吃了饭。", "他买了书。") with { Category = LearningItemCategory.Grammar }).But(draft => draft.With($$"""{"form":"{{form}}"}"""));

    private static DraftCase Snake(string literal) =>
        DraftCase.Pattern("zh", LearningItemCategory.Idiom, "画蛇添足", $$"""{"literal":"{{literal}}","figurative":"to spoil what is good","register":"neutral"}""", "画", "蛇")
            .But(draft => draft with { Reading = "huà shé tiān zú" }).WithExamples("这是画蛇添足。", "别画蛇添足了。") with
        { Rows = [new() { Text = "画", Gloss = "to draw" }, new() { Text = "蛇", Gloss = "snake" }] };

    private static DraftCase Mother(string example) => Marked(DraftCase.Vocab("fr", "mère", "", "Ma mère lit.", example.Replace("*", string.Empty, StringComparison.Ordinal)), example);

    private static DraftCase Friend(string example)
    {
        var friend = DraftCase.Vocab("ru", "друг", "", "Это мой друг.", example);
        return friend with { Rows = [.. friend.Rows, DraftCase.Row("другой")] };
    }

    private static DraftCase Thanks(string example) =>
        DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", """{"function":"thanking","politeness":"polite"}""", "merci").WithExamples("Merci bien.", example);

    private static DraftCase Progressive(string example) =>
        (DraftCase.Vocab("fr", "train", "", "Je suis en train de lire.", "Il est en train de boire.", example) with { Category = LearningItemCategory.Grammar, Rows = [new() { Text = "en train de" }] })
            .But(draft => draft.With("""{"form":"être en train de + infinitive"}""") with { Word = "en train de" });

    private static DraftCase Frame(string first, string second) =>
        DraftCase.Pattern("zh", LearningItemCategory.Pattern, "太大了", """{"template":"太[adjective]了","fillings":["太大了","太好了"]}""", "大").But(draft => draft with { Reading = "tài dà le" }).WithExamples(first, second);

    private static DraftCase Values(string second) =>
        DraftCase.Pattern("zh", LearningItemCategory.Pattern, "太大了", $$"""{"template":"太[adjective]了","fillings":[["大"],{{second}}]}""", "大").But(draft => draft with { Reading = "tài dà le" }).WithExamples("太大了。", "太好了。");

    private static DraftCase Bank(string reading) => DraftCase.Vocab("zh", "银行", reading, "我去银行。", "银行很大。");

    private static DraftCase Week(string reading) => DraftCase.Vocab("zh", "星期", reading, "一个星期有七天。", "我下个星期去。");

    private static DraftCase Travel(string reading) => DraftCase.Vocab("ja", "旅行", reading, "旅行に行きます。", "旅行が好きです。");

    private static DraftCase Marked(DraftCase item, string example) => item.But(draft => draft with { Forms = [string.Empty, example.Split('*')[1]] });
}
