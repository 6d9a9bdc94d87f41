namespace LearningItems.Generation.Profiles;

/// <summary>Arabic and Hebrew: languages written without most vowels, whose words are built of roots.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class Semitic
{
    // Of the letters of Persian only its yeh and kaf, for which Arabic has ي and ك: پ چ ژ گ and ڤ stand in Arabic loan names.
    public static LanguageProfile Arabic { get; } = new()
    {
        Tag = "ar",
        Name = "Arabic",
        Scripts = Scripts.Arabic,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        UnusedLetters = "\u06CC\u06A9",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.Gender, WordFact.Plural with { Description = "the noun's plural, broken or sound; null for other words and where there is none" }],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "Twitter", "Snapchat", "Telegram", "Gmail", "Windows", "SIM", "QR", "ATM", "TOEFL", "IELTS", "3D", "4G", "5G"],
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the root, a verb's form with its present stem and preposition, and a broken plural; write Modern Standard Arabic.",
            [LearningItemCategory.Grammar] = "Name the case or mood that the point asks for and how verb, adjective and number agree (non-human plurals are feminine singular).",
            [LearningItemCategory.Pronunciation] = "Emphatic consonants (feature emphatic:ص), ع and ح, ق and ك, long and short vowels (long_vowel), shadda (gemination), sun and moon letters (assimilation:ال).",
            [LearningItemCategory.WritingSystem] = "Forms of a letter by position (feature letter:ع), letters that do not join on, dots that tell letters apart, seats of hamza (hamza:ئ), ة and ه, ى and ي.",
            [LearningItemCategory.Idiom] = "تعابير اصطلاحية and أمثال. Ordinary compounds (إضافة) are not idioms.",
            [LearningItemCategory.Functional] = "Give the fixed answer with the formula (شكرًا – عفوًا, صباح الخير – صباح النور) and its feminine or plural form.",
            [LearningItemCategory.Sociolinguistic] = "Standard beside colloquial Arabic, titles (أستاذ, دكتور, حضرتك), forms that differ by the hearer's sex.",
        },
    };

    public static LanguageProfile Hebrew { get; } = new()
    {
        Tag = "he",
        Name = "Hebrew",
        Scripts = Scripts.Hebrew,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        OptInCategories = [LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.Gender, WordFact.Plural],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "Waze", "Gmail", "Telegram", "Windows", "SIM", "QR", "BMW", "3D", "4G", "5G"],
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the root and the binyan of a verb, the preposition it takes, and an irregular plural; write without vowel points.",
            [LearningItemCategory.Grammar] = "Give the forms for both sexes and numbers where the point has them, and the construct state where it matters.",
            [LearningItemCategory.WritingSystem] = "Final letters (feature final:ם), look-alike letters (ד and ר, ה and ח), letters that sound alike (ט and ת, כ and ק), full spelling with ו and י.",
            [LearningItemCategory.Idiom] = "ניבים and פתגמים. Ordinary construct compounds (בית ספר) are not idioms.",
            [LearningItemCategory.Sociolinguistic] = "Forms that differ by the speaker's or hearer's sex, slang beside standard words, greetings of the week and the feasts.",
        },
    };
}
