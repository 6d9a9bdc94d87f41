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
        FindingCase.Warning<GenderCheck>(FindingCodes.GenderContradicts, Cited("die Tisch"), Cited("der Tisch"), "article of another gender than 'm'"),
        FindingCase.Warning<DefinedWordCheck>(FindingCodes.FactContradicts, Defined("'cerise' means cherry, the fruit."), Defined("'pomme' means apple, the fruit."), "begins with 'cerise'"),
        FindingCase.Warning<DefinitionSubstanceCheck>(FindingCodes.FactContradicts, Kitchen("A cake, something sweet for the afternoon."), Kitchen("The room one cooks in; a cake is ein Kuchen."), "begins as that of 'Kuchen' would"),
        FindingCase.Warning<DefinedWordCheck>(FindingCodes.FactContradicts, School(), School("كتاب"), "begins with 'كتاب'"),
        FindingCase.Warning<RegisterCheck>(FindingCodes.FactContradicts, Letter("Slang among friends for the end of a message."), Letter("Ends a letter to people one does not know."), "says 'Slang', the field politeness 'polite'"),
        FindingCase.Warning<FunctionInDefinitionCheck>(FindingCodes.FactContradicts, Letter("Asks pardon for being late or for a mistake."), Letter("Gives thanks for help or for a gift."), "says 'pardon', the field function 'thanking'"),
        FindingCase.Warning<FunctionInDefinitionCheck>(FindingCodes.FactContradicts, Bye("Warm thanks for help or for a gift."), Bye("Thanks and goodbye, said to a host."), "says 'thanks', the field function 'farewell'"),
        FindingCase.Warning<FormFieldCheck>(FindingCodes.FactContradicts, Conditional("verb stem + -t"), Conditional("verb stem + -na/-ne"), "has '-t', its definition '-na'"),
        FindingCase.Warning<FormFieldCheck>(FindingCodes.FactContradicts, Conditional("verb stem + -t", "Of -ar verbs, or of those in -y, in the first- and second-person: its sign is -na."), Conditional("verb stem + -t", "Of -ar verbs, or of those in -y, in the first- and second-person."), "'verb stem + -t' has '-t'"),
        FindingCase.Warning<FormFieldCheck>(FindingCodes.FactContradicts, Continuous("essere + infinito"), Continuous("stare (conjugated) + gerundio"), "has nothing of 'stare + gerundio'"),
        FindingCase.Warning<GenderCheck>(FindingCodes.GenderContradicts, Freedom("m"), Freedom("f"), "an ending that is never 'm'"),
        FindingCase.Warning<VariantCheck>(FindingCodes.FactContradicts, Variant("copain"), Variant("bouquin"), "'copain', the other variant of 'livre'"),
        FindingCase.Warning<CompoundReadingCheck>(FindingCodes.ReadingUnusual, Sorry("bù hǎo shìqing"), Sorry("bù hǎo yìsi"), "'意思' in '不好意思' is read 'yìsi'"),
        FindingCase.Warning<CompoundReadingCheck>(FindingCodes.ReadingUnusual, LongTime("osashiburi desu"), LongTime("ohisashiburi desu"), "'久しぶり' in 'お久しぶりです' is read 'ひさしぶり'"),
        FindingCase.Warning<RegisterCheck>(FindingCodes.FactContradicts, Speakers("rude slang", "to superiors and older people"), Speakers("rude slang", "between close friends"), "is said to be 'rude slang'"),
        FindingCase.Warning<FactsCheck>(FindingCodes.FactContradicts, Siblings("Geschwisters"), Siblings("Geschwister"), "said to have only a plural"),
        FindingCase.Warning<GenderCheck>(FindingCodes.GenderContradicts, Scissors("m"), Scissors("f"), "has the article of another gender than 'm'"),
        FindingCase.Warning<LiteralDiffersFromFigurative>(FindingCodes.NotFigurative, Water("to drink water; said of people and of animals"), Water("to waste one's time; said of people"), "no more than its words: 'to drink water'"),
        FindingCase.Warning<LiteralDiffersFromFigurative>(FindingCodes.NotFigurative, Teeth("to brush one's teeth"), Teeth("to get ready to bite"), "'lavarsi i denti' seems to mean what its words say"),
        FindingCase.Warning<LiteralDiffersFromFigurative>(FindingCodes.NotFigurative, Teeth("to wipe one's teeth"), Teeth("to brush one's teeth", "to throw the teeth into cold water"), "'to wipe one's teeth'"),
        FindingCase.Warning<ExpressionInExamplesCheck>(FindingCodes.TargetInNoForm, Thanks("Bien sûr.", "Il lit un livre."), Thanks("Bien sûr, merci.", "Merci, madame."), "'merci' stands in none of its examples"),
        FindingCase.Warning<SpelledFeatureCheck>(FindingCodes.UnknownFeature, DraftCase.Feature("fr", Sounds, "sandhi:3-3", "bon", "pont"), DraftCase.Feature("fr", Sounds, "nasal:on", "bon", "pont"), "of a kind that French does not have"),
        FindingCase.Warning<SpelledFeatureCheck>(FindingCodes.FeatureInPart, Cedilla("cinema"), Cedilla("caçar"), "The example 'cinema' does not show letter:ç"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.TargetInsideWord, Bread("Mon co*pain* rit."), Bread("Du *pain* frais."), "'pain' is marked inside a longer word"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.TargetInsideWord, BankOf("我去银行。"), BankOf("这样行。"), "only inside '银行'"),
        FindingCase.Warning<CompoundReadingCheck>(FindingCodes.ReadingUnusual, Closed("zàntíng yínyè"), Closed("zàntíng yíngyè"), "made of words that are read 'zàntíng yíngyè'"),
        FindingCase.Error<JyutpingCheck>(FindingCodes.InvalidReading, Cantonese("ping4"), Cantonese("ping4 gwo2"), "1 syllables, '蘋果' 2 characters"),
        FindingCase.Error<JyutpingCheck>(FindingCodes.ReadingDiffers, Cantonese("ping4 go2"), Cantonese("ping4gwo2"), "which is 'ping4 gwo2'"),
        FindingCase.Warning<JyutpingCheck>(FindingCodes.ReadingUnusual, Cantonese("ping4 gwo3"), Cantonese("Ping4 gwo2"), "which is 'ping4 gwo2'"),
        FindingCase.Warning<SisterLanguageCheck>(FindingCodes.OffLanguage, Cantonese("ping4 gwo2", "他很喜歡吃蘋果。"), Cantonese("ping4 gwo2", "佢好鍾意食蘋果。"), "seems to be in standard written Chinese"),
        FindingCase.Warning<FactsCheck>(FindingCodes.FactContradicts, Book("条"), Book("本"), "'counted with 本', the field classifier '条'"),
        FindingCase.Warning<FactsCheck>(FindingCodes.FactContradicts, Verb("сказать", "написать"), Verb("сказать", "говорить"), "shares no stem with 'сказать'"),
        FindingCase.Warning<FormFieldCheck>(FindingCodes.FactContradicts, Particle("V + 过 + object"), Particle("V + 了 + object"), "does not have '了'"),
        FindingCase.Warning<LiteralOfRowsCheck>(FindingCodes.FactContradicts, Snake("to play the zither to an ox"), Snake("to draw a snake and add feet"), "nothing of the words that '画蛇添足'"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.DoubtfulForm, Mother("La *mer* est calme."), Mother("Les *mères* sont là."), "'mer' is marked as a form of 'mère'"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.TargetInsideWord, Friend("Дайте мне другой билет."), Friend("Вижу моего друга."), "another word of the list"),
        FindingCase.Warning<TargetInExamplesCheck>(FindingCodes.TargetInsideWord, Friend("Другой билет дороже."), Friend("Друга вижу редко."), "inside 'Другой', another word of the list"),
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

    private static DraftCase Sorry(string reading) =>
        DraftCase.Pattern("zh", LearningItemCategory.Functional, "不好意思", """{"function":"apologizing","politeness":"polite"}""", "意思 yìsi").WithExamples("不好意思，我来了。", "不好意思！").But(draft => draft with { Reading = reading });

    private static DraftCase LongTime(string reading) =>
        DraftCase.Pattern("ja", LearningItemCategory.Functional, "お久しぶりです", """{"function":"greeting","politeness":"polite"}""", "久しぶり ひさしぶり").WithExamples("お久しぶりです。お元気でしたか。", "先生、お久しぶりです。").But(draft => draft with { Reading = reading });

    private static DraftCase Speakers(string register, string speakers) =>
        DraftCase.Pattern("fr", LearningItemCategory.Sociolinguistic, "livre", $$"""{"register":"{{register}}","who_to_whom":"{{speakers}}","variant":"bouquin"}""", "livre").WithExamples("Je lis un livre.", "Tu as lu ce bouquin ?");

    private static DraftCase Siblings(string plural) =>
        DraftCase.Vocab("de", "Geschwister", "", "Geschwister streiten oft.", "Sie hat viele Geschwister.").But(draft => draft.With($$"""{"gender":"pl","plural":"{{plural}}"}"""));

    private static DraftCase Scissors(string gender) => DraftCase.Vocab("es", "tijeras", "", "Corta con las tijeras.", "Quiero unas tijeras nuevas.").But(draft => draft.With($$"""{"gender":"{{gender}}"}"""));

    private static DraftCase Water(string definition) =>
        DraftCase.Pattern("es", LearningItemCategory.Idiom, "beber agua", """{"literal":"to drink water","figurative":"to take in water","register":"neutral"}""", "agua").WithExamples("Bebe agua.", "Siempre quiere beber agua.").But(draft => draft with { Definition = definition });

    private static DraftCase Cedilla(string example) =>
        DraftCase.Feature("pt", LearningItemCategory.WritingSystem, "letter:ç", "praça", "coração").WithExamples("praça", example);

    private static DraftCase Bread(string example) => Marked(DraftCase.Vocab("fr", "pain", "", "Le pain est frais.", example.Replace("*", string.Empty, StringComparison.Ordinal)), example);

    private static DraftCase BankOf(string example) => DraftCase.Vocab("zh", "行 xíng", "xíng", "行，没问题。", example);

    private static DraftCase Problem(string gender) =>
        (DraftCase.Vocab("it", "problema", "", "Il problema è grande.", "Ho un problema.") with { Rows = [new() { Text = "problema", Citation = "il problema" }] }).But(draft => draft.With($$"""{"gender":"{{gender}}"}"""));

    private static DraftCase Table(string gender) => DraftCase.Vocab("fr", "table", "", "La table est grande.", "On achète une table.").But(draft => draft.With($$"""{"gender":"{{gender}}"}"""));

    private static DraftCase Cited(string word) => DraftCase.Vocab("de", "Tisch", "", "Das ist ein Tisch.", "Der Tisch ist alt.").But(draft => draft.With("""{"gender":"m"}""") with { Definition = $"{word} is a table, the piece of furniture." });

    private static DraftCase Defined(string definition) => DraftCase.Vocab("fr", "pomme", "", "Je mange une pomme.", "La pomme est rouge.").But(draft => draft with { Definition = definition });

    private static DraftCase Kitchen(string definition) =>
        (DraftCase.Vocab("de", "Küche", "", "Wir kochen in der Küche.", "Die Küche ist klein.") with { Rows = [new() { Text = "Küche", Gloss = "kitchen" }, new() { Text = "Kuchen", Gloss = "cake; tart" }] })
            .But(draft => draft.With("""{"gender":"f","plural":"Küchen"}""") with { Definition = definition });

    private static DraftCase School(params string[] aliases) =>
        (DraftCase.Vocab("ar", "مدرسة", "", "هذه مدرسة كبيرة.", "أدرس في مدرسة قريبة.") with { Rows = [new() { Text = "مدرسة", Aliases = aliases }] }).But(draft => draft with { Definition = "“كتاب” means a school of the Koran." });

    private static DraftCase Letter(string definition) =>
        DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", """{"function":"thanking","politeness":"polite"}""", "merci").WithExamples("Merci bien.", "Merci, madame.").But(draft => draft with { Definition = definition });

    private static DraftCase Bye(string definition) =>
        DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", """{"function":"farewell","politeness":"polite"}""", "merci").WithExamples("Merci bien.", "Merci, madame.").But(draft => draft with { Definition = definition });

    private static DraftCase Conditional(string form, string definition = "The conditional tells what would happen; its sign is -na or -ne.") =>
        (DraftCase.Vocab("hu", "feltételes", "", "Szeretnék egy kávét.", "Elmennék veled.") with { Category = LearningItemCategory.Grammar, Rows = [new() { Text = "feltételes", Kind = SourceKind.Grammar }] })
            .But(draft => draft.With($$"""{"form":"{{form}}"}""") with { Definition = definition });

    private static DraftCase Teeth(string figurative, string literal = "to wash one's teeth") =>
        (DraftCase.Pattern("it", LearningItemCategory.Idiom, "lavarsi i denti", $$"""{"literal":"{{literal}}","figurative":"{{figurative}}","register":"neutral"}""", "denti") with { Rows = [new() { Text = "denti", Gloss = "teeth" }] })
            .WithExamples("Mi lavo i denti.", "Vai a lavarti i denti!").But(draft => draft with { Definition = "What one does with the teeth in the morning." });

    private static DraftCase Continuous(string form) =>
        (DraftCase.Vocab("it", "stare + gerundio", "", "Sto leggendo.", "Stai dormendo?") with { Category = LearningItemCategory.Grammar, Rows = [new() { Text = "stare + gerundio", Kind = SourceKind.Grammar }] })
            .But(draft => draft.With($$"""{"form":"{{form}}"}""") with { Word = "stare + gerundio" });

    private static DraftCase Freedom(string gender) => DraftCase.Vocab("de", "Freiheit", "", "Freiheit ist alles.", "Sie liebt Freiheit.").But(draft => draft.With($$"""{"gender":"{{gender}}"}"""));

    private static DraftCase Variant(string variant) =>
        DraftCase.Pattern("fr", LearningItemCategory.Sociolinguistic, "livre", $$"""{"register":"neutral","who_to_whom":"anybody","variant":"{{variant}}"}""", "livre").WithExamples("Je lis un livre.", "Tu as lu ce bouquin ?");

    private static DraftCase Closed(string reading) =>
        DraftCase.Pattern("zh", LearningItemCategory.Literacy, "暂停营业", """{"text_type":"shop notice","marker":"four characters"}""", "暂停 zàntíng", "营业 yíngyè").WithExamples("内部装修，暂停营业", "今日盘点，暂停营业").But(draft => draft with { Reading = reading });

    private static DraftCase Cantonese(string reading, string example = "我想食蘋果。") => DraftCase.Vocab("yue", "蘋果 ping4 gwo2", reading, "呢個蘋果好甜。", example);

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

    private static DraftCase Thanks(string example, string other = "Merci bien.") =>
        DraftCase.Pattern("fr", LearningItemCategory.Functional, "merci", """{"function":"thanking","politeness":"polite"}""", "merci").WithExamples(other, example);

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
