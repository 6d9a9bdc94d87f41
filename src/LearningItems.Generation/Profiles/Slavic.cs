namespace LearningItems.Generation.Profiles;

/// <summary>Russian, Ukrainian, Polish and Serbian.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class Slavic
{
    private const string SerbianLatinWords =
        "je sam si smo ste su nije nisam nisu biti bio bila u na iz od do za sa o po pri kod pred između bez ali ili da ne li kao kad kada gde ko šta što kako "
        + "zašto koji koja koje ovo ovaj ova to taj ta ja ti on ona ono mi vi oni one me te ga mu joj ih im nam mene moj moja moje tvoj njegov njen naš se "
        + "ću ćeš će ćemo ima nema može treba već još samo ovde";

    public static LanguageProfile Russian { get; } = new()
    {
        Tag = "ru",
        Name = "Russian",
        Scripts = Scripts.Cyrillic,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        UnusedLetters = "іїєґўјљњћђџѕѓќІЇЄҐЎЈЉЊЋЂЏЅЃЌ",
        OptInCategories = [LearningItemCategory.Pronunciation],
        WordFacts = [WordFact.Gender, WordFact.AspectPartner],

        // Centuries and sovereigns are counted in Roman numerals: Пётр I, X век.
        LatinLexicon =
        [
            .. LatinWords.Common, "I", "V", "X", "email", "e-mail", "online", "Telegram", "Viber", "Skype", "VK", "Windows", "Apple", "SIM", "QR", "PR", "HR", "ID",
            "BMW", "4G", "5G",
        ],
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition a verb takes, irregular forms, and where the stress moves.",
            [LearningItemCategory.Grammar] = "Name the case or the aspect that the point asks for, and why.",
            [LearningItemCategory.Pronunciation] = "Reduction of unstressed о, а, е (feature reduction:o), hard and soft consonants (softness:т), final devoicing, voicing assimilation, ы and и, moving stress.",
            [LearningItemCategory.Idiom] = "Фразеологизмы and поговорки. Ordinary collocations (принимать душ) are not idioms.",
            [LearningItemCategory.Functional] = "Say whether the formula goes with ты or with вы; requests are negated questions (Не подскажете…?) or imperatives with пожалуйста.",
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
        UnusedLetters = "ыэъёўјљњћђџѕѓќЫЭЪЁЎЈЉЊЋЂЏЅЃЌ",
        WordFacts = [WordFact.Gender, WordFact.AspectPartner],

        // No lone I: it would excuse a Latin i that stands for the word і.
        LatinLexicon =
        [
            .. LatinWords.Common, "I століття", "Микола I", "Петро I", "V", "X", "email", "e-mail", "online", "Telegram", "Viber", "Skype", "Windows", "Apple", "SIM",
            "QR", "PR", "HR", "ID", "4G", "5G",
        ],
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition a verb takes, irregular forms, and where the stress moves; write Ukrainian words, not Russian look-alikes.",
            [LearningItemCategory.Grammar] = "Name the case (the vocative too) or the aspect that the point asks for, and why.",
            [LearningItemCategory.Idiom] = "Фразеологізми and прислів'я. Ordinary collocations are not idioms.",
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
        WordFacts = [WordFact.Gender, WordFact.AspectPartner],
        FunctionWords = (
            "w z na do od po za o u we ze dla przy przez pod nad oraz ale lub albo czy że bo jak gdy jeśli więc nie tak się ja ty on ona ono my wy oni one mnie mi "
            + "ci cię go mu jej jego ich im nam was mój moja moje twój ten ta to te tego tej tym co kto gdzie kiedy jest są jestem jesteś był była było być mam "
            + "masz może już też tylko bardzo by i no").Split(' '),
        TokensPerExample = 11,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition a verb takes, irregular forms, and the personal or non-personal masculine plural where it matters.",
            [LearningItemCategory.Grammar] = "Name the case or the aspect that the point asks for, and why.",
            [LearningItemCategory.Idiom] = "Frazeologizmy and przysłowia. Ordinary collocations are not idioms.",
            [LearningItemCategory.Functional] = "Say whether the formula goes with ty or with pan / pani (Czy może pan…?, third person).",
            [LearningItemCategory.Sociolinguistic] = "ty and pan / pani / państwo with the third person, the vocative in address, diminutives.",
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
        UnusedLetters = "яюыэъьщёйіїєґўѕѓќЯЮЫЭЪЬЩЁЙІЇЄҐЎЅЃЌ",
        WordFacts = [WordFact.Gender, WordFact.AspectPartner],
        FunctionWords = SerbianLatinWords.Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case or preposition a verb takes and irregular forms; keep to the alphabet of the row and to Ekavian forms unless the row has others.",
            [LearningItemCategory.Grammar] = "Name the case or the aspect that the point asks for, and where short pronouns and auxiliaries stand (second place).",
            [LearningItemCategory.Idiom] = "Frazeologizmi and poslovice. Ordinary collocations are not idioms.",
            [LearningItemCategory.Sociolinguistic] = "ti and Vi, address in the vocative, kinship terms.",
        },
    };

    public static LanguageProfile SerbianLatin { get; } = Serbian with
    {
        Tag = "sr-Latn",
        Name = "Serbian in Latin letters",
        Scripts = Scripts.Latin,
        UnusedLetters = string.Empty,
        TokensPerExample = 11,
    };

    public static LanguageProfile SerbianCyrillic { get; } = Serbian with
    {
        Tag = "sr-Cyrl",
        Name = "Serbian in Cyrillic letters",
        Scripts = Scripts.Cyrillic,
        FunctionWords = [],
        LatinLexicon = [.. LatinWords.Common, "Петар I", "V", "X", "email", "e-mail", "online", "Viber", "Skype", "Windows", "SIM", "QR", "PR", "ID", "4G", "5G"],
    };
}
