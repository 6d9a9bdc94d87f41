using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>What the checks of categories find: fields, features, components, templates, idioms.</summary>
internal static class CategoriesCases
{
    private static readonly LearningItemCategory Sounds = LearningItemCategory.Pronunciation;
    private static readonly LearningItemCategory Writing = LearningItemCategory.WritingSystem;

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        FindingCase.Error<FieldCheck>(FindingCodes.MissingField, Formula("""{"function":"thanking"}"""), Formula("""{"function":"thanking","politeness":"polite"}"""), "no 'politeness': how polite the target is"),
        FindingCase.Error<FieldCheck>(FindingCodes.FieldType, Formula("""{"function":["thanking"],"politeness":"polite"}"""), Formula("""{"function":"thanking","politeness":"polite"}"""), "'function' must be a text"),
        FindingCase.Error<FieldCheck>(FindingCodes.FieldValue, Formula("""{"function":"thanking","politeness":"nice"}"""), Formula("""{"function":"thanking","politeness":"Casual"}"""), "'nice' is not one of the values of 'politeness': casual, neutral, polite"),

        FindingCase.Error<SoundFeatureCheck>(FindingCodes.UnknownFeature, DraftCase.Feature("zh", Sounds, "tones:3-5", "你好 nǐ hǎo", "可以 kěyǐ"), DraftCase.Feature("zh", Sounds, "tones:3-3", "你好 nǐ hǎo", "可以 kěyǐ"), "'tones:3-5' is no feature of Mandarin Chinese"),
        FindingCase.Error<SharedFeatureCheck>(FindingCodes.TooFewSources, DraftCase.Feature("ko", Sounds, "liaison", "음악"), DraftCase.Feature("ko", Sounds, "liaison", "음악", "국어"), "at least two rows"),
        FindingCase.Error<ComponentCheck>(FindingCodes.ComponentAbsent, DraftCase.Feature("zh", Writing, "component:氵", "河", "海", "冰"), DraftCase.Feature("zh", Writing, "component:冫", "冷", "冰"), "'冰' does not have the component 氵"),
        FindingCase.Error<ComponentCheck>(FindingCodes.TooFewSources, DraftCase.Feature("zh", Writing, "component:氵", "河"), DraftCase.Feature("zh", Writing, "component:氵", "江河"), "component 氵 must stand in at least two characters"),
        FindingCase.Warning<ComponentCheck>(FindingCodes.ComponentUnverified, DraftCase.Feature("zh", Writing, "component:龍", "龘", "靐"), DraftCase.Feature("zh", Writing, "component:氵", "河", "海", "靐"), "have the component 龍 is not in the table"),
        FindingCase.Error<SignCheck>(FindingCodes.FeatureNotShown, DraftCase.Feature("ko", Writing, "jamo:ㄳ", "넋", "물"), DraftCase.Feature("ko", Writing, "jamo:ㄳ", "넋", "몫"), "do not show jamo:ㄳ: 물. Cite at least two"),
        FindingCase.Warning<SignCheck>(FindingCodes.FeatureInPart, DraftCase.Feature("ja", Writing, "kana:っ", "切手 きって", "学校 がっこう", "水 みず"), DraftCase.Feature("ja", Writing, "kana:っ", "切手 きって", "学校 がっこう", "水 mizu"), "do not show kana:っ: 水 みず."),

        FindingCase.Error<LiteralDiffersFromFigurative>(FindingCodes.NotFigurative, Idiom("to phone someone", "To phone someone."), Idiom("to hit the telephone", "to call someone"), "'打电话' means what its words say ('to phone someone')"),
        FindingCase.Warning<LiteralDiffersFromFigurative>(FindingCodes.NotFigurative, Idiom("to phone someone", "to phone someone who is far away"), Idiom("to phone someone", "to talk with someone who is far away"), "'打电话' seems to mean what its words say: 'to phone someone', 'to phone someone who is far away'"),
        FindingCase.Error<TemplateCheck>(FindingCodes.TemplateMismatch, Frame("太大了", "很好"), Frame("太大了", "太好了"), "'很好' does not match the template '太[adjective]了'"),
    ];

    private static DraftCase Formula(string fields) => DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", fields, "merci").WithExamples("Merci bien.", "Merci, madame.");

    private static DraftCase Idiom(string literal, string figurative) =>
        DraftCase.Pattern("zh", LearningItemCategory.Idiom, "打电话", $$"""{"literal":"{{literal}}","figurative":"{{figurative}}","register":"neutral"}""", "电话").But(draft => draft with { Reading = "dǎ diànhuà" }).WithExamples("我打电话。", "他打电话吗？");

    private static DraftCase Frame(string first, string second) =>
        DraftCase.Pattern("zh", LearningItemCategory.Pattern, "太大了", $$"""{"template":"太[adjective]了","fillings":["{{first}}","{{second}}"]}""", "大").But(draft => draft with { Reading = "tài dà le" }).WithExamples("太大了。", "太好了。");
}
