namespace LearningItems.Generation.Profiles;

/// <summary>Greek and Turkish, each the only one of its family here.</summary>
/// <remarks>
/// Among the function words of Turkish stand words that other languages take for theirs – on, can, son – and suffixes, which stand alone behind an apostrophe
/// (Kars'ta, İzmir'i), so that they speak for neither. Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library;
/// checked by <c>BuiltInProfilesTests</c>.
/// </remarks>
internal static class GreekAndTurkish
{
    public static LanguageProfile Greek { get; } = new()
    {
        Tag = "el",
        Name = "Greek",
        Scripts = Scripts.Greek,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Χθες *διάβασα* ένα βιβλίο. Articles, θα and να stay outside.",
        WordFacts = [WordFact.GenderOfThree, WordFact.Plural],
        LatinLexicon = [.. LatinWords.Common, "email", "e-mail", "online", "Viber", "Skype", "Windows", "SIM", "QR", "ATM", "BMW", "fax", "internet", "3D", "4G", "5G"],
        TokensPerExample = 17,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Articles stand in the examples, never in word. Of a verb name the past stem and the preposition. Write the stress mark.",
            [LearningItemCategory.Grammar] = "Name the case or the aspect (imperfective or perfective stem after να and θα), where the point asks for one.",
            [LearningItemCategory.Idiom] = "Ιδιωτισμοί and παροιμίες. Ordinary collocations (κάνω μπάνιο) are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with εσύ or with εσείς; παρακαλώ asks, offers and answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "εσύ and εσείς, names in the vocative (Γιώργο, κύριε Παπαδόπουλε), learned beside everyday words.",
        },
    };

    public static LanguageProfile Turkish { get; } = new()
    {
        Tag = "tr",
        Name = "Turkish",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Annem *Ankara'da* çalışıyor. Suffixes stand inside; mi, de and ile as words of their own outside.",
        CaseRule = CaseRule.Turkic,

        // Those of Azerbaijani. São Paulo and Håland are names.
        UnusedLetters = "əƏ",
        FunctionWords = (
            "ve ile bir bu şu o ben sen biz siz onlar beni seni onu bize size ona bana sana onun benim senin bizim ne kim nasıl neden nerede mi mı mu mü de da ki için "
            + "gibi kadar ama fakat çünkü veya ya daha çok en az her hiç var yok değil evet hayır sonra önce şimdi burada orada olarak olan oldu olur ise diye "
            + "on at it an has in us no "
            + "his is be had can not but of as i e u un la le te ta dan den ten li hem bin son al et el su para hasta dar er din kan saat ada ali").Split(' '),
        TokensPerExample = 14,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the case that a verb or postposition governs, a final consonant that changes (kitap, kitabı) and a vowel that drops (isim, ismi).",
            [LearningItemCategory.Grammar] = "Give a suffix with its variants by vowel harmony and consonant (-de/-da/-te/-ta) and its place in the order of suffixes.",
            [LearningItemCategory.Idiom] = "Deyimler and atasözleri. Ordinary compounds and etmek verbs are not idioms.",
            [LearningItemCategory.Functional] = "Formulas of set occasions (kolay gelsin, geçmiş olsun, eline sağlık) with the answer they call for.",
            [LearningItemCategory.Sociolinguistic] = "sen and siz, Bey and Hanım after the first name, kinship terms as address (abi, abla, teyze).",
        },
    };
}
