namespace LearningItems.Generation.Profiles;

/// <summary>Russian, Ukrainian, Polish, Czech, Croatian and Serbian.</summary>
/// <remarks>
/// Among the function words stand words that English or a neighbour takes for its own – Polish but, Czech her, Croatian i – so that they speak for neither.
/// Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.
/// </remarks>
internal static class Slavic
{
    private const string SerbianLatinWords =
        "je sam si smo ste su nije nisam nisu biti bio bila u na iz od do za sa o po pri kod pred između bez ali ili da ne li kao kad kada gde ko šta što kako "
        + "zašto koji koja koje ovo ovaj ova to taj ta ja ti on ona ono mi vi oni one me te ga mu joj ih im nam mene moj moja moje tvoj njegov njen naš se "
        + "ću ćeš će ćemo ima nema može treba već još samo ovde "
        + "i but as no so nas ni ma tu pod nad k onu neki bude budu jak jako kim van dan um sin par plus gdje ovdje uvijek lijepo";

    private const string RussianWords =
        "и в во на не что он она они оно я ты мы вы его её ему ей их им нас вас нам вам меня мне тебя тебе мой моя твой наш это этот эта эти тот та те как где "
        + "когда почему кто к ко с со у от до из за о об по при для без над под но или если чтобы потому уже ещё очень только был была было были есть нет быть "
        + "будет может надо тоже так же бы ли "
        + "про б де";

    private const string UkrainianWords =
        "і й та в у на не що він вона вони воно я ти ми ви його її йому їй їх їм нас вас нам вам мене мені тебе тобі мій моя твій наш це цей ця ці той ті "
        + "як де коли чому хто до з із зі від за о про по при для без над під але або якщо щоб бо уже вже ще дуже тільки був була було були є немає бути буде "
        + "може треба теж так же б чи "
        + "те но об от он";

    public static LanguageProfile Russian { get; } = new()
    {
        Tag = "ru",
        Name = "Russian",
        Scripts = Scripts.Cyrillic,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Вчера я *читал* книгу. Prepositions and auxiliaries stay outside, -ся inside.",
        UnusedLetters = "іїєґўјљњћђџѕѓќІЇЄҐЎЈЉЊЋЂЏЅЃЌ",
        FunctionWords = RussianWords.Split(' '),
        OptInCategories = [LearningItemCategory.Pronunciation],
        WordFacts = [WordFact.Gender, WordFact.AspectPartner],

        // Centuries and sovereigns are counted in Roman numerals: Пётр I, X век.
        LatinLexicon =
        [
            .. LatinWords.Common, "I", "V", "X", "email", "e-mail", "online", "Telegram", "Viber", "Skype", "VK", "Windows", "Apple", "SIM", "QR", "PR", "HR", "ID",
            "BMW", "3D", "4G", "5G",
        ],
        TokensPerExample = 15,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition that a verb takes and the case a preposition takes, irregular forms, and a stress that moves (рука́, ру́ку); no stress marks in word or examples.",
            [LearningItemCategory.Grammar] = "Name the case or the aspect, where the point asks for one, and why.",
            [LearningItemCategory.Pronunciation] = "Keys: reduction:o, softness:т, devoicing, voicing, vowel:ы, moving_stress. Sounds in IPA: мыл /mɨl/ – мил /mʲil/.",
            [LearningItemCategory.Idiom] = "Фразеологизмы and поговорки. Ordinary collocations (принимать душ) are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with ты or with вы; requests are negated questions (Не подскажете…?) or imperatives with пожалуйста, which answers thanks, too.",
            [LearningItemCategory.Sociolinguistic] = "ты and вы, full name with patronymic, short name and diminutive, spoken and official words.",
        },
    };

    public static LanguageProfile Ukrainian { get; } = new()
    {
        Tag = "uk",
        Name = "Ukrainian",
        Scripts = Scripts.Cyrillic,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Учора я *читав* книжку. Prepositions and auxiliaries stay outside, -ся inside.",
        UnusedLetters = "ыэъёўјљњћђџѕѓќЫЭЪЁЎЈЉЊЋЂЏЅЃЌ",
        FunctionWords = UkrainianWords.Split(' '),
        WordFacts = [WordFact.Gender, WordFact.AspectPartner],

        // No lone I: it would excuse a Latin i that stands for the word і.
        LatinLexicon =
        [
            .. LatinWords.Common, "I століття", "Микола I", "Петро I", "V", "X", "email", "e-mail", "online", "Telegram", "Viber", "Skype", "Windows", "Apple", "SIM",
            "QR", "PR", "HR", "ID", "3D", "4G", "5G",
        ],
        TokensPerExample = 15,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition that a verb takes and the case a preposition takes, irregular forms, and a stress that moves (рука́, ру́ку); no stress marks in word or examples; write Ukrainian words, not Russian look-alikes.",
            [LearningItemCategory.Grammar] = "Name the case (the vocative too) or the aspect, where the point asks for one, and why.",
            [LearningItemCategory.Idiom] = "Фразеологізми and прислів'я. Ordinary collocations are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with ти or with ви; будь ласка asks, прошу and нема за що answer thanks.",
            [LearningItemCategory.Sociolinguistic] = "ти and ви, address in the vocative (пане Андрію, Оксано), name with patronymic in formal address.",
        },
    };

    public static LanguageProfile Polish { get; } = new()
    {
        Tag = "pl",
        Name = "Polish",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Wczoraj *czytałem* książkę. Prepositions, auxiliaries and a się that the row lacks stay outside.",
        WordFacts = [WordFact.Gender, WordFact.AspectPartner],
        FunctionWords = (
            "w z na do od po za o u we ze dla przy przez pod nad oraz ale lub albo czy że bo jak gdy jeśli więc nie tak się ja ty on ona ono my wy oni one mnie mi "
            + "ci cię go mu jej jego ich im nam was mój moja moje twój ten ta to te tego tej tym co kto gdzie kiedy jest są jestem jesteś był była było być mam "
            + "masz może już też tylko bardzo by i no "
            + "but as in will not je ni wie och nas bez jako samo da ile kim byli min plus par las los").Split(' '),
        TokensPerExample = 14,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition that a verb takes and the case a preposition takes, irregular forms, and a noun's masculine personal plural.",
            [LearningItemCategory.Grammar] = "Name the case or the aspect, where the point asks for one, and why.",
            [LearningItemCategory.Idiom] = "Frazeologizmy and przysłowia. Ordinary collocations are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with ty or with pan / pani (Czy może pan…?, third person); proszę asks, offers and answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "ty and pan / pani / państwo with the third person, the vocative in address, diminutives.",
        },
    };

    public static LanguageProfile Czech { get; } = new()
    {
        Tag = "cs",
        Name = "Czech",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Včera jsem *četl* knihu. Prepositions, auxiliaries and a se or si that the row lacks stay outside.",
        WordFacts = [WordFact.Gender, WordFact.AspectPartner],
        FunctionWords = (
            "i v ve na do z ze od po za o u k ke s se si pro při přes pod nad před ale nebo že aby když protože jak tak jako ne ano já on ona ono my vy oni "
            + "mě mi tě ti ho mu jí ji jim jich nás vás nám vám můj moje tvůj její náš ten ta to tu toho tom tím co kdo kde kdy proč který která které je jsem jsi jsme "
            + "jste jsou byl byla bylo byli být bude budu není má mám máš může už ještě jen velmi by dnes včera tady "
            + "her had not no ty jej bez li samo jo sem dal den les nos dat plus par").Split(' '),
        TokensPerExample = 14,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition that a verb takes and the case a preposition takes, irregular forms, and whether a masculine noun is animate.",
            [LearningItemCategory.Grammar] = "Name the case or the aspect, where the point asks for one, and why; say where short pronouns and auxiliaries stand (second), where it has them.",
            [LearningItemCategory.Idiom] = "Frazeologismy and přísloví. Ordinary collocations are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with ty or with vy; prosím asks, offers and answers thanks, není zač answers them, too.",
            [LearningItemCategory.Sociolinguistic] = "ty and vy, address in the vocative (pane Nováku, Petře), standard and common Czech (dobrý and dobrej).",
        },
    };

    public static LanguageProfile Croatian { get; } = new()
    {
        Tag = "hr",
        Name = "Croatian",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Jučer sam *čitao* knjigu. Prepositions, auxiliaries and a se that the row lacks stay outside.",
        WordFacts = [WordFact.GenderOfThree, WordFact.AspectPartner],
        FunctionWords = (
            "je sam si smo ste su nije nisam nisu biti bio bila u na iz od do za sa s o po pri kod pred između bez ali ili da ne li kao kad kada gdje tko što kako "
            + "zašto koji koja koje ovo ovaj ova to taj ta ja ti on ona ono mi vi oni one me te ga mu joj ih im nam mene moj moja moje tvoj njegov njezin naš se "
            + "ću ćeš će ćemo ima nema može treba već još samo ovdje uvijek lijepo "
            + "i but as no nas ni ma tu pod nad k onu neki njen bude budu jak jako kim van dan um sin par plus").Split(' '),
        TokensPerExample = 13,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition that a verb takes, the case a preposition takes, and irregular forms; keep to Ijekavian forms and Croatian words (kruh, tjedan, vlak).",
            [LearningItemCategory.Grammar] = "Name the case or the aspect, where the point asks for one, and the place of short pronouns and auxiliaries (second), where it has them.",
            [LearningItemCategory.Idiom] = "Frazemi and poslovice. Ordinary collocations are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with ti or with Vi; molim asks, nema na čemu answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "ti and Vi, address in the vocative, gospodine and gospođo, kinship terms.",
        },
    };

    /// <summary>Serbian in either alphabet; a text keeps to one.</summary>
    public static LanguageProfile Serbian { get; } = new()
    {
        Tag = "sr",
        Name = "Serbian",
        Scripts = Scripts.Latin | Scripts.Cyrillic,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Juče sam *čitao* knjigu. Prepositions, auxiliaries and a se that the row lacks stay outside.",
        UnusedLetters = "яюыэъьщёйіїєґўѕѓќЯЮЫЭЪЬЩЁЙІЇЄҐЎЅЃЌ",
        WordFacts = [WordFact.GenderOfThree, WordFact.AspectPartner],
        FunctionWords = SerbianLatinWords.Split(' '),
        TokensPerExample = 15,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition that a verb takes, the case a preposition takes, and irregular forms; keep to the alphabet of the row and to Ekavian forms unless the row has others.",
            [LearningItemCategory.Grammar] = "Name the case or the aspect, where the point asks for one, and the place of short pronouns and auxiliaries (second), where it has them.",
            [LearningItemCategory.Idiom] = "Frazeologizmi and poslovice. Ordinary collocations are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with ti or with Vi; molim asks, nema na čemu answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "ti and Vi, address in the vocative, kinship terms.",
        },
    };

    public static LanguageProfile SerbianLatin { get; } = Serbian with
    {
        Tag = "sr-Latn",
        Name = "Serbian in Latin letters",
        Scripts = Scripts.Latin,
        UnusedLetters = string.Empty,
        TokensPerExample = 13,
    };

    public static LanguageProfile SerbianCyrillic { get; } = Serbian with
    {
        Tag = "sr-Cyrl",
        Name = "Serbian in Cyrillic letters",
        Scripts = Scripts.Cyrillic,
        Marking = "Јуче сам *читао* књигу. Prepositions, auxiliaries and a се that the row lacks stay outside.",
        FunctionWords = [],
        LatinLexicon = [.. LatinWords.Common, "Петар I", "V", "X", "email", "e-mail", "online", "Viber", "Skype", "Windows", "SIM", "QR", "PR", "ID", "3D", "4G", "5G"],
        Focus = new Dictionary<LearningItemCategory, string>(Serbian.Focus)
        {
            [LearningItemCategory.Idiom] = "Фразеологизми and пословице. Ordinary collocations are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with ти or with Ви; молим asks, нема на чему answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "ти and Ви, address in the vocative, kinship terms.",
        },
    };
}
