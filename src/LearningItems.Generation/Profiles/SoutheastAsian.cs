namespace LearningItems.Generation.Profiles;

/// <summary>Thai, Vietnamese and Indonesian.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class SoutheastAsian
{
    public static LanguageProfile Thai { get; } = new()
    {
        Tag = "th",
        Name = "Thai",
        Scripts = Scripts.Thai,
        WordSeparation = WordSeparation.None,
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.Classifier],
        LatinLexicon = [.. LatinWords.Common, "email", "online", "LINE", "Grab", "BTS", "MRT", "ATM", "QR", "SIM", "KFC", "7-Eleven", "PM2.5", "K-pop", "3D", "4G", "5G"],
        TokensPerExample = 14,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Say how the word combines (classifier, position, verbs in series) and how formal it is.",
            [LearningItemCategory.Grammar] = "Name word order and the particle or aspect word (แล้ว, อยู่, ได้) that goes with the point.",
            [LearningItemCategory.Pronunciation] = "The five tones (feature tone:falling), long and short vowels (vowel_length), aspirated and plain consonants (ป and พ; aspiration:p), final stops.",
            [LearningItemCategory.WritingSystem] = "Consonant classes (feature class:high), tone marks with the class they stand on, vowels written before or around the consonant (vowel:เ), silent letters with ์, look-alike letters.",
            [LearningItemCategory.Idiom] = "สำนวน and สุภาษิต. Ordinary compounds such as น้ำแข็ง are not idioms.",
            [LearningItemCategory.Functional] = "Give the formula with ครับ or ค่ะ / คะ and say who uses which.",
            [LearningItemCategory.Sociolinguistic] = "Pronouns by rank and sex (ผม, ฉัน, หนู, เรา), polite particles, kinship terms as address (พี่, น้อง), ordinary and formal words (กิน, ทาน, รับประทาน).",
        },
    };

    public static LanguageProfile Vietnamese { get; } = new()
    {
        Tag = "vi",
        Name = "Vietnamese",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        OptInCategories = [LearningItemCategory.Pronunciation],
        WordFacts = [WordFact.Classifier],
        FunctionWords = (
            "và là của có không được cho với từ đến ở trong trên dưới này đó kia ấy tôi bạn anh chị em ông bà họ chúng mình ta nó một những các mỗi nhiều ít rất "
            + "quá cũng đã đang sẽ vẫn còn chưa chỉ thì mà nhưng hoặc hay vì do nên nếu khi như để lại ra vào lên đi gì ai đâu nào sao bao con cái so to an in me no on but can my").Split(' '),
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Say how the word combines (classifier, position, verbs in series); give every tone and vowel mark.",
            [LearningItemCategory.Grammar] = "Name word order and the tense, question or final particle (đã, chưa, à, nhé) that goes with the point.",
            [LearningItemCategory.Pronunciation] = "The six tones (feature tone:hỏi), vowels that marks tell apart (o, ô, ơ; vowel:ơ), initials (đ and d, initial:đ), unreleased finals (final:ch); say which region's sound it is.",
            [LearningItemCategory.Idiom] = "Thành ngữ and tục ngữ. Ordinary compounds and reduplications are not idioms.",
            [LearningItemCategory.Functional] = "Give the formula with ạ or dạ and the pronoun pair that makes it polite.",
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
        FunctionWords = (
            "yang dan di ke dari untuk dengan pada dalam oleh atau tetapi tapi karena jika kalau ketika saat agar bahwa seperti saya aku kamu anda dia ia kami kita "
            + "mereka ini itu sini situ sana apa siapa kapan mana bagaimana mengapa berapa tidak bukan belum jangan sudah telah akan sedang masih bisa dapat harus "
            + "mau ada adalah juga lagi sangat sekali lebih paling para sebuah seorang hanya saja").Split(' '),
        TokensPerExample = 11,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the root and what the affixes do (me-, ber-, di-, ter-, -kan, -i), and the preposition the word takes.",
            [LearningItemCategory.Grammar] = "Name the affix and, for verbs, the voice (me- or di-); show the base beside the derived form.",
            [LearningItemCategory.Idiom] = "Ungkapan, idiom and peribahasa. Reduplications and ordinary compounds (rumah sakit) are not idioms.",
            [LearningItemCategory.Sociolinguistic] = "Anda, kamu and Bapak / Ibu as address, saya and aku, standard forms beside colloquial ones (tidak, nggak).",
        },
    };
}
