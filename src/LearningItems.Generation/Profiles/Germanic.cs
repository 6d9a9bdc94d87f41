namespace LearningItems.Generation.Profiles;

/// <summary>English, German, Dutch and Swedish.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class Germanic
{
    public static LanguageProfile English { get; } = new()
    {
        Tag = "en",
        Name = "English",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        OptInCategories = [LearningItemCategory.Pronunciation],
        FunctionWords = (
            "the an i you he she it we they me him her us them my your his its our their this that these those is am are was were be been have has had "
            + "do does did will would can could should must not and or but if because than of to in on at by for from with about into as what which who "
            + "when where why how there no so isn aren wasn doesn didn couldn wouldn ll").Split(' '),
        TokensPerExample = 9,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name irregular forms, whether a noun is countable, and the preposition or pattern the word takes.",
            [LearningItemCategory.Pronunciation] = "Word stress, weak forms, vowel contrasts, consonant clusters, endings -s and -ed (feature ending:ed).",
            [LearningItemCategory.Idiom] = "Idioms and phrasal verbs whose meaning is not that of their parts. Ordinary compounds are not idioms.",
            [LearningItemCategory.Functional] = "Indirect forms (could you, would you mind, I'm afraid) are the ordinary polite ones; name how direct a formula is.",
            [LearningItemCategory.Sociolinguistic] = "Formal and informal words (purchase, buy), first names and titles, British and American variants.",
        },
    };

    public static LanguageProfile German { get; } = new()
    {
        Tag = "de",
        Name = "German",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        CaseRule = CaseRule.Lexical,
        WordFacts = [WordFact.Gender, WordFact.Plural],
        FunctionWords = (
            "der die das den dem des ein eine einen einem einer und oder aber denn weil dass wenn als ob ich du er sie es wir ihr mich dich mir dir ihm ihn "
            + "uns sich mein meine dein sein seine unser ist sind bin bist war waren hat habe haben hast wird werden kann will muss nicht kein keine auch nur "
            + "noch so in im an am auf aus bei mit nach von vom zu zum zur für um vor wie was wer wo wann her hier").Split(' '),
        TokensPerExample = 9,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Give nouns with their article; for verbs name the case or preposition they take, a separable prefix and irregular stems.",
            [LearningItemCategory.Grammar] = "Name the case that is governed and where the verb stands (second, or last in a subordinate clause).",
            [LearningItemCategory.Idiom] = "Redewendungen. Ordinary compound nouns are not idioms.",
            [LearningItemCategory.Functional] = "Say whether the formula goes with du or with Sie, and which modal particle (doch, mal, bitte) softens it.",
            [LearningItemCategory.Sociolinguistic] = "du and Sie, titles with surnames, regional greetings (Grüß Gott, Moin, Servus).",
        },
    };

    public static LanguageProfile Dutch { get; } = new()
    {
        Tag = "nl",
        Name = "Dutch",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        WordFacts = [WordFact.Gender with { Description = "the noun's article, de or het; null for other words" }, WordFact.Plural],
        FunctionWords = (
            "de het een en of maar want dat die dit deze ik jij je u hij zij ze wij we jullie mij me hem haar ons hun mijn jouw zijn is ben bent was waren heb "
            + "hebt heeft hebben had word wordt kan wil moet zal niet geen ook nog al er in op aan van voor met naar bij uit om over te tot door als dan dus "
            + "omdat wat wie waar hoe wanneer").Split(' '),
        TokensPerExample = 10,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Give nouns with their article; for verbs name the preposition they take, a separable prefix and irregular stems.",
            [LearningItemCategory.Idiom] = "Uitdrukkingen and spreekwoorden. Ordinary compound nouns are not idioms.",
            [LearningItemCategory.Sociolinguistic] = "je/jij and u, diminutives that soften (een kopje, even, hoor), Netherlandic and Belgian variants.",
        },
    };

    public static LanguageProfile Swedish { get; } = new()
    {
        Tag = "sv",
        Name = "Swedish",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        WordFacts = [WordFact.Gender with { Description = "the noun's article, en or ett; null for other words" }, WordFact.Plural],
        FunctionWords = (
            "en ett och eller men att som om är var vara har hade ha jag du han hon den det vi ni de mig dig honom henne oss dem sig min mitt mina din ditt "
            + "sin sitt hans hennes på av för med till från hos under över vid inte ingen kan ska skulle vill måste blir blev när där här vad vem hur nu så "
            + "också bara i is by an").Split(' '),
        TokensPerExample = 10,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Give nouns with en or ett and the definite form; name a verb's conjugation, particle and preposition.",
            [LearningItemCategory.Idiom] = "Idiomatiska uttryck and ordspråk. Ordinary compounds and particle verbs with a plain meaning are not idioms.",
            [LearningItemCategory.Functional] = "There is no word for please: politeness lies in tack, gärna, skulle and question form.",
        },
    };
}
