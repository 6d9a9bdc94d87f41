namespace LearningItems.Generation.Profiles;

/// <summary>English, German, Dutch, Swedish, Danish and Norwegian.</summary>
/// <remarks>
/// Among the function words stand words that English or a neighbour takes for its own – German not, Dutch been, Danish by – so that they speak for neither.
/// Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.
/// </remarks>
internal static class Germanic
{
    public static LanguageProfile English { get; } = new()
    {
        Tag = "en",
        Name = "English",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "She *gave* it *up*. Articles, to and auxiliaries stay outside.",
        OptInCategories = [LearningItemCategory.Pronunciation],
        FunctionWords = (
            "the an i you he she it we they me him her us them my your his its our their this that these those is am are was were be been have has had "
            + "do does did will would can could should must not and or but if because than of to in on at by for from with about into as what which who "
            + "when where why how there no so isn aren wasn doesn didn couldn wouldn ll every very today tomorrow yesterday always never before again then went goes going says said people").Split(' '),
        TokensPerExample = 11,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name irregular forms, a noun that has no plural or no singular, and the preposition or pattern that the word takes.",
            [LearningItemCategory.Pronunciation] = "Keys: stress:2 (the syllable), weak_form, vowel:ɪ, consonant:θ, cluster:str, silent:k, ending:ed. Sounds in IPA: live /lɪv/ – leave /liːv/.",
            [LearningItemCategory.Idiom] = "Idioms and phrasal verbs whose meaning is not that of their parts. Ordinary compounds are not idioms.",
            [LearningItemCategory.Functional] = "Name how direct a formula is: could you, would you mind and I'm afraid are the ordinary polite forms.",
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
        Marking = "Ich *stehe* um acht *auf*. Articles, auxiliaries and zu as a word of its own stay outside.",
        CaseRule = CaseRule.Lexical,
        WordFacts = [WordFact.Gender, WordFact.Plural],
        FunctionWords = (
            "der die das den dem des ein eine einen einem einer und oder aber denn weil dass wenn als ob ich du er sie es wir ihr mich dich mir dir ihm ihn "
            + "uns sich mein meine dein sein seine unser ist sind bin bist war waren hat habe haben hast wird werden kann will muss nicht kein keine auch nur "
            + "noch so in im an am auf aus bei mit nach von vom zu zum zur für um vor wie was wer wo wann her hier "
            + "not these da je ja nie los las sei tu per plus pro z u").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Articles stand in the examples, never in word. Of a verb name case or preposition, a separable prefix and irregular stems, of a preposition the case.",
            [LearningItemCategory.Grammar] = "Name the case, where the point governs one, and the verb's place (second, or last in a subordinate clause), where it moves the verb.",
            [LearningItemCategory.Idiom] = "Redewendungen. Ordinary compound nouns are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with du or with Sie, and which modal particle (doch, mal), if any, softens it.",
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
        Marking = "Ik *sta* om acht uur *op*. Articles, auxiliaries and te as a word of its own stay outside.",
        WordFacts = [WordFact.GenderByArticle("de or het"), WordFact.Plural],
        FunctionWords = (
            "de het een en of maar want dat die dit deze ik jij je u hij zij ze wij we jullie mij me hem haar ons hun mijn jouw zijn is ben bent was waren heb "
            + "hebt heeft hebben had word wordt kan wil moet zal niet geen ook nog al er in op aan van voor met naar bij uit om over te tot door als dan dus "
            + "omdat wat wie waar hoe wanneer "
            + "at been as went her must these noch hier na nu per af men ja werden ga der des den das war es ei les pas plus och mes los mis pro").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Articles stand in the examples, never in word. Of a verb name the preposition, a separable prefix and irregular stems.",
            [LearningItemCategory.Idiom] = "Uitdrukkingen and spreekwoorden. Ordinary compound nouns are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with je or with u; even, maar and hoor soften; graag gedaan answers thanks.",
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
        Marking = "Hon *tycker* mycket *om* te. Articles and att stay outside, definite endings inside.",
        WordFacts = [WordFact.GenderByArticle("en or ett"), WordFact.Plural],
        FunctionWords = (
            "en ett och eller men att som om är var vara har hade ha jag du han hon den det vi ni de mig dig honom henne oss dem sig min mitt mina din ditt "
            + "sin sitt hans hennes på av för med till från hos under över vid inte ingen kan ska skulle vill måste blir blev när där här vad vem hur nu så "
            + "också bara i is by an "
            + "be must not and in for from er se sa ta va la sen ser ses alla dit hem van te del ja ty bo nå må når skal efter ont dans plus par per el tu os å").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a noun's definite form; of a verb the conjugation, particle and preposition. Articles stand in the examples, never in word.",
            [LearningItemCategory.Idiom] = "Idiomatiska uttryck and ordspråk. Ordinary compounds and particle verbs with a plain meaning are not idioms.",
            [LearningItemCategory.Functional] = "There is no word for please: politeness lies in tack, gärna, skulle and question form; varsågod answers thanks.",
        },
    };

    public static LanguageProfile Danish { get; } = new()
    {
        Tag = "da",
        Name = "Danish",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Hun *kan* godt *lide* te. Articles and at stay outside, definite endings inside.",
        WordFacts = [WordFact.GenderByArticle("en or et"), WordFact.Plural],
        FunctionWords = (
            "en et og eller men at som om er var være har havde have jeg du han hun den det vi de mig dig ham hende os dem sig min mit mine din dit sin sit hans "
            + "hendes på af for med til fra hos under over ved ikke ingen kan skal skulle vil må bliver blev når der her hvor hvad hvem hvordan nu så også kun efter "
            + "meget noget nogen "
            + "i to by is an and had from da se ses op al nå bare ni ja te av ei å tak lo del bo par per plus nem ko ser jag dal hade ble tu").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a noun's definite form; of a verb the conjugation, particle and preposition. Articles stand in the examples, never in word.",
            [LearningItemCategory.Idiom] = "Talemåder and ordsprog. Ordinary compounds and particle verbs with a plain meaning are not idioms.",
            [LearningItemCategory.Functional] = "There is no word for please: politeness lies in tak, gerne, må jeg and question form; selv tak answers thanks.",
        },
    };

    /// <summary>Norwegian as most learn it: Bokmål.</summary>
    public static LanguageProfile Norwegian { get; } = new()
    {
        Tag = "nb",
        Name = "Norwegian Bokmål",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Hun *setter* stor *pris på* te. Articles and å stay outside, definite endings inside.",
        WordFacts = [WordFact.GenderByArticle("en, ei or et"), WordFact.Plural],
        FunctionWords = (
            "en ei et og eller men å at som om er var være har hadde ha jeg du han hun den det vi dere de meg deg ham henne oss dem seg min mitt mine din ditt sin "
            + "sitt hans hennes på av for med til fra hos under over ved ikke ingen kan skal skulle vil må blir ble når der her hvor hva hvem hvordan nå så også bare "
            + "etter veldig mye noe noen "
            + "i to by is be an and do from never kun meget hende ni da si se sa ses ta la les lo ser bo ja del par per plus tak dit te vid vill").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a noun's definite form; of a verb the conjugation, particle and preposition. Articles stand in the examples, never in word.",
            [LearningItemCategory.Idiom] = "Uttrykk and ordtak. Ordinary compounds and particle verbs with a plain meaning are not idioms.",
            [LearningItemCategory.Functional] = "Politeness lies in takk, gjerne, kan jeg få and question form; vær så god offers, bare hyggelig answers thanks.",
        },
    };
}
