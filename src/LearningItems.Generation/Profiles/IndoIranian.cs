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
        Marking = "वह रोज़ किताब *पढ़ता* है। Postpositions and the auxiliary होना stay outside.",
        OptInCategories = [LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.GenderOfTwo],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "Twitter", "Gmail", "Paytm", "UPI", "ATM", "SIM", "QR", "PAN", "IPL", "BBC", "MLA", "3D", "4G", "5G"],
        TokensPerExample = 20,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the postposition or helping verb (करना, होना) that the word takes, and of a verb whether its past takes ने.",
            [LearningItemCategory.Grammar] = "Name the oblique form and what the verb agrees with (the subject, or the object where ने stands), where the point has them.",
            [LearningItemCategory.WritingSystem] = "Keys: matra:ि, conjunct:क्ष, ra:र्, nukta:ज़, lookalike:घ-ध.",
            [LearningItemCategory.Idiom] = "मुहावरे and लोकोक्तियाँ. Noun and verb compounds such as काम करना are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with तुम or with आप; requests soften by the verb form (दीजिए, दीजिएगा); कोई बात नहीं answers thanks and apologies.",
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
        Marking = "من هر روز *می‌خوانم*. Endings and می stand inside; را and words joined by ezafe outside.",

        // The Arabic yeh and kaf, for which Persian has ی and ک, and letters of Urdu and Kurdish.
        UnusedLetters = "\u064A\u0643ٹڈڑںےہڵڕۆێ",
        OptInCategories = [LearningItemCategory.WritingSystem],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "Telegram", "Twitter", "Gmail", "Windows", "SIM", "QR", "ATM", "TOEFL", "IELTS", "3D", "4G", "5G"],
        FunctionWords = (
            "و در به از که این آن را با برای است هست نیست بود بودم شد شده من تو او ما شما آنها یک هر هم اما یا اگر تا بر خیلی چه چرا کجا کی چطور باید می‌خواهم دارم دارد "
            + "دارند می‌کنم می‌کند کرد کنم کنید نه بله همه دیگر هنوز اینجا آنجا پس مرا امروز دیروز فردا خواهم خواهد رفت آمد گفت "
            + "قبل بعد لا قد").Split(' '),
        TokensPerExample = 15,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a verb's present stem and preposition and the light verb (کردن, شدن, زدن) of a compound one.",
            [LearningItemCategory.Grammar] = "Show where ezafe and را stand and which stem the form is built on, where the point has them.",
            [LearningItemCategory.WritingSystem] = "Keys: letter:ه (its forms by position), non_joining:و, dots:ب-پ, homophone:ز-ذ, zwnj (می‌روم).",
            [LearningItemCategory.Idiom] = "اصطلاحات and ضرب‌المثل‌ها. Compound verbs such as حرف زدن are not idioms.",
            [LearningItemCategory.Functional] = "Formulas of taarof (قابلی ندارد, بفرمایید, دستتان درد نکند) with what they really offer; خواهش می‌کنم answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "تو and شما, colloquial beside written forms (می‌رم, می‌روم), humble and elevating verbs (عرض کردن, فرمودن).",
        },
    };
}
