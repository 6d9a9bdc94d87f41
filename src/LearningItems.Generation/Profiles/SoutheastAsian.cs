namespace LearningItems.Generation.Profiles;

/// <summary>Thai, Vietnamese and Indonesian.</summary>
/// <remarks>
/// Among the function words stand words that other languages take for theirs – Vietnamese than, sau, Indonesian as, ya – so that they speak for neither.
/// Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.
/// </remarks>
internal static class SoutheastAsian
{
    public static LanguageProfile Thai { get; } = new()
    {
        Tag = "th",
        Name = "Thai",
        Scripts = Scripts.Thai,
        WordSeparation = WordSeparation.None,
        Marking = "เขา*นอน*ไม่*หลับ*",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.Classifier],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "LINE", "Grab", "BTS", "MRT", "ATM", "QR", "SIM", "KFC", "7-Eleven", "PM2.5", "วิตามิน A", "วิตามิน B", "วิตามิน C", "วิตามิน D", "วิตามิน E", "K-pop", "3D", "4G", "5G"],
        TokensPerExample = 20,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Say how the word combines (position, verbs in series) and how formal it is.",
            [LearningItemCategory.Grammar] = "Name word order and the particle or aspect word (แล้ว, อยู่, ได้), if any, that goes with the point.",
            [LearningItemCategory.Pronunciation] = "Keys: tone:falling, vowel_length, aspiration:p, final:k. Sounds in IPA: ปา /paː/ – พา /pʰaː/.",
            [LearningItemCategory.WritingSystem] = "Keys: class:high (consonants of a class), tone_mark:mai_ek, vowel:เ (by its place), silent_mark (์), lookalike:ด-ต.",
            [LearningItemCategory.Idiom] = "สำนวน and สุภาษิต. Ordinary compounds such as น้ำแข็ง are not idioms.",
            [LearningItemCategory.Functional] = "Give the formula with ครับ or ค่ะ / คะ and say who uses which; ไม่เป็นไร answers thanks and apologies.",
            [LearningItemCategory.Sociolinguistic] = "Pronouns by rank and sex (ผม, ฉัน, หนู, เรา), polite particles, kinship terms as address (พี่, น้อง), ordinary and formal words (กิน, ทาน, รับประทาน).",
        },
    };

    public static LanguageProfile Vietnamese { get; } = new()
    {
        Tag = "vi",
        Name = "Vietnamese",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Marking = "Tôi *tìm* mãi không *thấy*.",
        OptInCategories = [LearningItemCategory.Pronunciation],
        WordFacts = [WordFact.Classifier],
        FunctionWords = (
            "và là của có không được cho với từ đến ở trong trên dưới này đó kia ấy tôi bạn anh chị em ông bà họ chúng mình ta nó một những các mỗi nhiều ít rất "
            + "quá cũng đã đang sẽ vẫn còn chưa chỉ thì mà nhưng hoặc hay vì do nên nếu khi như để lại ra vào lên đi gì ai đâu nào sao bao con cái so to an in me no on but can my "
            + "be than then am du vi y e tu si la lo ma va tra chi che hai vai sau mai nam ty tai sim ti mau má").Split(' '),
        TokensPerExample = 18,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Say how the word combines (position, verbs in series); give every tone and vowel mark.",
            [LearningItemCategory.Grammar] = "Name word order and the tense, question or final particle (đã, chưa, à, nhé), if any, that goes with the point.",
            [LearningItemCategory.Pronunciation] = "Keys: tone:hỏi, vowel:ơ, initial:đ, final:ch. Sounds in IPA: tơ /təː/ – to /tɔ/; say which region's sound it is.",
            [LearningItemCategory.Idiom] = "Thành ngữ and tục ngữ. Ordinary compounds and reduplications are not idioms.",
            [LearningItemCategory.Functional] = "Give the formula with the pronoun pair and the ạ or dạ that makes it polite; không có gì answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "Kinship terms as I and you (anh – em, cháu – bác), final particles of respect (ạ), northern and southern words.",
        },
    };

    public static LanguageProfile Indonesian { get; } = new()
    {
        Tag = "id",
        Name = "Indonesian",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Dia *membaca* buku. Affixes stand inside, words of their own outside.",
        FunctionWords = (
            "yang dan di ke dari untuk dengan pada dalam oleh atau tetapi tapi karena jika kalau ketika saat agar bahwa seperti saya aku kamu anda dia ia kami kita "
            + "mereka ini itu sini situ sana apa siapa kapan mana bagaimana mengapa berapa tidak bukan belum jangan sudah telah akan sedang masih bisa dapat harus "
            + "mau ada adalah juga lagi sangat sekali lebih paling para sebuah seorang hanya saja "
            + "as no not ya si lo kan tak pas plus per non pro hai mas bu om bin es bir ih era").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the root and what the affixes do (me-, ber-, di-, ter-, -kan, -i) of a derived word, and the preposition that the word takes.",
            [LearningItemCategory.Grammar] = "Name the affix and the voice (me- or di-), where the point has them; show the base beside a derived form.",
            [LearningItemCategory.Idiom] = "Ungkapan, idiom and peribahasa. Reduplications and ordinary compounds (rumah sakit) are not idioms.",
            [LearningItemCategory.Functional] = "Name the address that goes with the formula (Bapak / Ibu, Mas / Mbak); tolong asks for help, silakan offers, sama-sama answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "Anda, kamu and Bapak / Ibu as address, saya and aku, standard forms beside colloquial ones (tidak, nggak).",
        },
    };
}
