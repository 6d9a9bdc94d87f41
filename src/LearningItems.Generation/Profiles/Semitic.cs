namespace LearningItems.Generation.Profiles;

/// <summary>Arabic and Hebrew: languages written without most vowels, whose words are built of roots.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class Semitic
{
    // Of the letters of Persian only its yeh and kaf, for which Arabic has ي and ك: پ چ ژ گ and ڤ stand in Arabic loan names. Beside them those of Urdu.
    public static LanguageProfile Arabic { get; } = new()
    {
        Tag = "ar",
        Name = "Arabic",
        Scripts = Scripts.Arabic,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "قرأت ال*كتاب* أمس. ال and attached particles (و, ف, ب, ل, ك, س) stay outside; endings, pronouns and a verb's prefixes inside.",
        UnusedLetters = "\u06CC\u06A9ٹڈڑںےہھ",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.GenderOfTwo, WordFact.Plural],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "Twitter", "Snapchat", "Telegram", "Gmail", "Windows", "SIM", "QR", "ATM", "TOEFL", "IELTS", "3D", "4G", "5G"],
        FunctionWords = (
            "في من إلى على عن مع هذا هذه ذلك تلك التي الذي هو هي أنا أنت نحن هم كان كانت لا لم لن ما ليس ليست هل أن إن قد كل بعد قبل عند ثم أو أين متى كيف لماذا جدا "
            + "لكن كنت يكون أيضا هنا هناك أي غير حتى منذ بين لي لك له لها "
            + "به آن شد بر").Split(' '),
        TokensPerExample = 15,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the root of a word of Arabic origin, a verb's form with its present stem and preposition, a broken plural; write Modern Standard Arabic.",
            [LearningItemCategory.Grammar] = "Name the case or mood, where the point asks for one, and what agrees (non-human plurals are feminine singular), where something does.",
            [LearningItemCategory.Pronunciation] = "Keys: emphatic:ص, consonant:ع, long_vowel, gemination, assimilation:ال. Sounds in IPA or with vowel signs: سيف /sajf/ – صيف /sˤajf/.",
            [LearningItemCategory.WritingSystem] = "Keys: letter:ع (its forms by position), non_joining:و, dots:ب-ت, hamza:ئ, ending:ة.",
            [LearningItemCategory.Idiom] = "تعابير اصطلاحية and أمثال. Ordinary compounds (إضافة) are not idioms.",
            [LearningItemCategory.Functional] = "Give the fixed answer, where there is one (شكرًا – عفوًا, صباح الخير – صباح النور), and the feminine or plural form of a formula that has them.",
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
        Marking = "קראתי את ה*ספר* אתמול. The prefixes ה, ו, ב, כ, ל, מ, ש stay outside; endings, and prefixes that are part of a verb's form (ילך, ללכת), inside.",

        // The ligatures of Yiddish.
        UnusedLetters = "\u05F0\u05F1\u05F2",
        OptInCategories = [LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.GenderOfTwo, WordFact.Plural],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "Waze", "Gmail", "Telegram", "Windows", "SIM", "QR", "BMW", "3D", "4G", "5G"],
        TokensPerExample = 18,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a verb's root, binyan and preposition, and a noun's irregular plural; write without vowel points.",
            [LearningItemCategory.Grammar] = "Give the forms for both sexes and numbers where the point has them, and the construct state where it matters.",
            [LearningItemCategory.WritingSystem] = "Keys: final:ם, lookalike:ד-ר, homophone:ט-ת, vowel_letter:ו.",
            [LearningItemCategory.Idiom] = "ניבים and פתגמים. Ordinary construct compounds (בית ספר) are not idioms.",
            [LearningItemCategory.Functional] = "Give the masculine and the feminine form of a formula that has both; בבקשה asks, offers and answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "Forms that differ by the speaker's or hearer's sex, slang beside standard words, greetings of the week and the feasts.",
        },
    };
}
