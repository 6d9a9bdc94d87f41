using System.Text.Json;
using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>Scripts, letters and languages of examples, definitions and translations.</summary>
internal static class WritingCases
{
    private static readonly DraftCase Tea = DraftCase.Vocab("zh", "茶 chá", "chá", "我喝茶。", "这是茶。");
    private static readonly DraftCase Sign = DraftCase.Pattern("fr", LearningItemCategory.Literacy, "au thé", """{"text_type":"sign","marker":"short"}""", "thé");
    private static readonly DraftCase ChineseSign = DraftCase.Pattern("zh", LearningItemCategory.Literacy, "茶", """{"text_type":"sign","marker":"short"}""", "茶").But(draft => draft with { Reading = "chá" });
    private static readonly DraftCase Idiom = DraftCase.Pattern("zh", LearningItemCategory.Idiom, "马虎", """{"literal":"horse tiger","figurative":"careless","register":"neutral"}""", "马").But(draft => draft with { Reading = "mǎhu" }).WithExamples("他很马虎。", "别马虎！");

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        FindingCase.Error<CharactersCheck>(FindingCodes.UnusableCharacter, Defined("a hot drink\u202E of leaves"), Defined("a hot drink of leaves 👩\u200D🌾"), "The definition has U+202E, a character that turns the order"),
        FindingCase.Error<CharactersCheck>(FindingCodes.TextTooLong, Sign.WithExamples("Il lit.", $"Je bois du thé{new string('!', 487)}"), Sign.WithExamples("Il lit.", $"Je bois du thé{new string('!', 486)}"), "The example has 501 characters; at most 500"),
        FindingCase.Error<DebrisCheck>(FindingCodes.Debris, Defined("a drink of h\uFFFDt leaves"), Defined("a drink of hot leaves"), "a character that was lost (U+FFFD)"),
        FindingCase.Error<DebrisCheck>(FindingCodes.Debris, Defined("a <big>hot</big> drink of leaves"), Defined("the letter <a>, and <sch>, < 5"), "'</big>'"),
        FindingCase.Error<DebrisCheck>(FindingCodes.Debris, Defined("a hot drink of leaves \uE200"), Defined("a hot drink of leaves 【tea】"), "'\uE200'"),
        FindingCase.Error<DebrisCheck>(FindingCodes.Debris, Literal("horse \uFFFDiger"), Literal("horse tiger"), "a character that was lost (U+FFFD)"),
        FindingCase.Error<ScriptCheck>(FindingCodes.ForeignScript, Sign.WithExamples("Il lit.", "Je bois du чай."), Sign.WithExamples("Il lit.", "Je bois du tchaï."), "'ч' in 'Je bois du чай.' is not a letter of French"),
        FindingCase.Error<ScriptCheck>(FindingCodes.TargetScript, Idiom.But(draft => draft with { Target = "horse horse" }), Idiom, "target 'horse horse' is not written in Mandarin Chinese"),
        FindingCase.Error<UnusedLettersCheck>(FindingCodes.UnusedLetter, Tea.WithExamples("我喝茶。", "我喝這杯茶。"), Tea.WithExamples("我喝茶。", "我喝这杯茶。"), "'這' in '我喝這杯茶。' is not written in Mandarin Chinese"),
        FindingCase.Error<OffLanguageCheck>(FindingCodes.OffLanguage, Sign.WithExamples("Il lit.", "I drink my green tea."), Sign.WithExamples("Il lit.", "Je bois mon thé."), "'I drink my green tea.' is English: write the example in French"),
        FindingCase.Error<OffLanguageCheck>(FindingCodes.OffLanguage, Sign.But(draft => draft with { Target = "the house of tea" }), Sign.But(draft => draft with { Target = "la maison du thé" }), "'the house of tea' is English: write the target in French"),
        FindingCase.Error<LatinInTextCheck>(FindingCodes.OffLanguage, ChineseSign.WithExamples("我喝茶。", "I drink green tea."), ChineseSign.WithExamples("我喝茶。", "WC"), "'I drink green tea.' is not Mandarin Chinese"),
        FindingCase.Error<LatinInTextCheck>(FindingCodes.MixedScripts, Bread("Я ем хлеб с cолью."), Bread("Я ем хлеб с солью."), "mixes 'c' in Latin letters with Cyrillic"),
        FindingCase.Error<LatinInTextCheck>(FindingCodes.StrayLetter, Tea.WithExamples("我喝茶。", "你 F可以喝茶。"), Tea.WithExamples("我喝茶。", "F：你可以喝茶。"), "letter 'F' in '你 F可以喝茶。'"),
        FindingCase.Warning<LatinInTextCheck>(FindingCodes.LatinLetter, Tea.WithExamples("我喝茶。", "他们K茶。"), Tea.WithExamples("我喝茶。", "A型的人喝茶。"), "letter 'K' in '他们K茶。'"),
        FindingCase.Warning<LatinInTextCheck>(FindingCodes.LatinName, Tea.WithExamples("我喝茶。", "Anna很喜欢喝茶。"), Tea.WithExamples("我喝茶。", "ANNA很喜欢喝茶。"), "'Anna' in 'Anna很喜欢喝茶。'"),
        FindingCase.Warning<LatinInTextCheck>(FindingCodes.LatinWord, Tea.WithExamples("我喝茶。", "我们都很喜欢喝红茶和coffee，天天早上都喝一杯。"), Tea.WithExamples("我喝茶。", "我们都很喜欢喝红茶和offer，天天早上都喝一杯。"), "'coffee' in"),
        FindingCase.Warning<InlineGlossCheck>(FindingCodes.LatinName, Tea.WithExamples("我喝茶。", "大卫（David）喝茶。"), Tea.WithExamples("我喝茶。", "大卫（朋友）喝茶。"), "'David' in '大卫（David）喝茶。'"),
        FindingCase.Error<InlineGlossCheck>(FindingCodes.InlineRomanization, Tea.WithExamples("我喝茶。", "这是茶（chá）。"), Tea.WithExamples("我喝茶。", "这是茶（红茶）。"), "'chá' in '这是茶（chá）。'"),
        FindingCase.Error<InlineGlossCheck>(FindingCodes.InlineRomanization, Tones("我们明天见面 jiànmiàn。"), Tones("见面 jiànmiàn"), "'jiànmiàn' in '我们明天见面 jiànmiàn。'"),
        FindingCase.Error<InlineGlossCheck>(FindingCodes.InlineRomanization, Drink("お茶を飲(の)む。"), Drink("お茶（とても熱い）を飲む。"), "carries its reading"),
        FindingCase.Error<InlineGlossCheck>(FindingCodes.InlineRomanization, Sign.WithExamples("Il lit.", "Je lis (I am reading)."), Sign.WithExamples("Il lit.", "Je lis (lecture)."), "'(I am reading)' in 'Je lis (I am reading).' is a translation"),
        FindingCase.Error<InstructionLanguageCheck>(FindingCodes.InstructionLanguage, Tea.But(draft => draft with { Definition = "做事不认真的样子" }), Tea.But(draft => draft with { Definition = "careless: 做事不认真" }), "The definition '做事不认真的样子' is not in English"),
        FindingCase.Warning<InstructionLanguageCheck>(FindingCodes.InstructionLanguage, Sign.But(draft => draft with { Definition = "ce que les gens boivent dans un bar" }), Sign.But(draft => draft with { Definition = "what les gens drink in a bar" }), "seems to be in French, not in English"),
        FindingCase.Error<InstructionLanguageCheck>(FindingCodes.TranslationLanguage, Translated(Tea, "我喝茶。"), Translated(Tea, "I drink “茶”."), "The translation '我喝茶。' is not in English"),
        FindingCase.Warning<InstructionLanguageCheck>(FindingCodes.TranslationLanguage, Translated(Sign, "Je bois du thé avec lui."), Translated(Sign, "I drink tea with him."), "The translation 'Je bois du thé avec lui.' seems to be in French"),
    ];

    private static DraftCase Literal(string literal) => Idiom.But(draft => draft with
    {
        Fields = new Dictionary<string, JsonElement>(draft.Fields) { ["literal"] = JsonSerializer.SerializeToElement(literal) },
    });

    private static DraftCase Bread(string example) => DraftCase.Vocab("ru", "хлеб", "", "Это хлеб.", example);

    private static DraftCase Tones(string example) =>
        DraftCase.Feature("zh", LearningItemCategory.Pronunciation, "tones:4-4", "见面 jiànmiàn", "睡觉 shuìjiào").WithExamples(example, "睡觉");

    private static DraftCase Drink(string example) => DraftCase.Vocab("ja", "お茶 おちゃ", "ocha", "お茶を飲みます。", example);

    // The second example has the translation.
    private static DraftCase Translated(DraftCase item, string translation) =>
        item.But(draft => draft with { Examples = [draft.Examples[0], draft.Examples[1] with { Translation = translation }] });

    private static DraftCase Defined(string definition) => DraftCase.Vocab("zh", "茶 chá", "chá", "我喝茶。", "这是茶。").But(draft => draft with { Definition = definition });
}
