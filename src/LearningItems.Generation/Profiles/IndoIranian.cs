namespace LearningItems.Generation.Profiles;

/// <summary>Hindi and Persian.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class IndoIranian
{
    public static LanguageProfile Hindi { get; } = new()
    {
        Tag = "hi",
        Name = "Hindi",
        Scripts = Scripts.Devanagari,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        OptInCategories = [LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.Gender],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "Twitter", "Gmail", "Paytm", "UPI", "ATM", "SIM", "QR", "PAN", "IPL", "BBC", "MLA", "4G", "5G"],
        TokensPerExample = 14,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the postposition or the helping verb (करना, होना) the word takes, and whether a past verb of it takes ने.",
            [LearningItemCategory.Grammar] = "Name the oblique form and what the verb agrees with (the subject, or the object where ने stands).",
            [LearningItemCategory.WritingSystem] = "Vowel signs (feature matra:ि), conjuncts (conjunct:क्ष), the forms of र, nukta letters (nukta:ज़), and look-alike letters (घ and ध, भ and म).",
            [LearningItemCategory.Idiom] = "मुहावरे and लोकोक्तियाँ. Noun and verb compounds such as काम करना are not idioms.",
            [LearningItemCategory.Functional] = "Say whether the formula goes with तुम or with आप; requests soften by the verb form (दीजिए, दीजिएगा).",
            [LearningItemCategory.Sociolinguistic] = "तू, तुम and आप, जी and plural verbs of respect, kinship terms, words of Sanskrit beside words of Persian or English origin.",
        },
    };

    public static LanguageProfile Persian { get; } = new()
    {
        Tag = "fa",
        Name = "Persian",
        Scripts = Scripts.Arabic,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,

        // The Arabic yeh and kaf, for which Persian has ی and ک, and letters of Urdu and Kurdish.
        UnusedLetters = "\u064A\u0643ٹڈڑںےہڵڕۆێ",
        OptInCategories = [LearningItemCategory.WritingSystem],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "Telegram", "Twitter", "Gmail", "Windows", "SIM", "QR", "ATM", "TOEFL", "IELTS", "3D", "4G", "5G"],
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a verb's present stem, the preposition it takes and, for compounds, the light verb (کردن, شدن, زدن).",
            [LearningItemCategory.Grammar] = "Show where ezafe and را stand and which stem the form is built on.",
            [LearningItemCategory.WritingSystem] = "Forms of a letter by position (feature letter:ه), letters of one sound (ز ذ ض ظ), letters Arabic lacks (پ چ ژ گ), the zero-width non-joiner (می‌روم).",
            [LearningItemCategory.Idiom] = "اصطلاحات and ضرب‌المثل‌ها. Compound verbs such as حرف زدن are not idioms.",
            [LearningItemCategory.Functional] = "Formulas of taarof (قابلی ندارد, بفرمایید, دستتان درد نکند) with what they really offer.",
            [LearningItemCategory.Sociolinguistic] = "تو and شما, colloquial beside written forms (می‌رم, می‌روم), humble and elevating verbs (عرض کردن, فرمودن).",
        },
    };
}
