using LearningItems.Generation.Checks;
using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Profiles;

/// <summary>Mandarin in simplified and traditional characters, and Cantonese, which is written in the latter unless a tag says otherwise.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class Sinitic
{
    public static LanguageProfile Chinese { get; } = new()
    {
        Tag = "zh",
        Name = "Mandarin Chinese",
        Scripts = Scripts.Han,
        WordSeparation = WordSeparation.None,
        Marking = "我们*见*了*面*。",
        SoundFeatures = MandarinSounds.Keys,
        Checks = [new PinyinCheck(), new CompoundReadingCheck(), new KnownReadingCheck(), new StandardReadingCheck(), new MandarinFeatureCheck()],
        UnusedLetters = HanLetters.Traditional + HanLetters.JapaneseForms,
        Romanization = "Hanyu Pinyin with tone marks in citation tones",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.Classifier],
        LatinLexicon =
        [
            .. LatinWords.Common, "卡拉OK", "KTV", "T恤", "AA制", "App", "Email", "E-mail", "X光", "B超", "CT", "U盘", "4S店", "3D", "5G", "MP3", "MV",
            "维生素A", "维生素B", "维生素C", "维生素D", "维生素E", "A型", "B型", "AB型", "O型", "Q版", "C位", "V领", "S码", "M码", "L码", "XL", "A股", "H股",
            "QQ", "P图", "PS", "PPT", "PK", "CEO", "GDP", "IP", "ATM", "NBA", "DIY", "DJ", "Vlog", "vs", "offer", "bug", "hold住", "emo", "Excel", "Word", "iPad",
        ],
        TokensPerExample = 9,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Say how the word combines (complements, position).",
            [LearningItemCategory.Grammar] = "Name word order and, where the point has one, the negation (不 or 没), aspect particle or complement that goes with it.",
            [LearningItemCategory.Pronunciation] =
                "Keys: tones:1-4 (a pair, 0 is neutral), sandhi:3-3, sandhi:yi, sandhi:bu, initial:zh, final:ü, erhua, neutral_tone. "
                + "Sounds in pinyin: 妈 mā – 马 mǎ.",
            [LearningItemCategory.WritingSystem] = "Keys: component:氵 (in the form in which it stands in each character), stroke:横折, lookalike:土-士.",
            [LearningItemCategory.Idiom] = "Chengyu, set phrases and colloquial fixed expressions (惯用语). Verb-object words such as 打电话 and compounds such as 电视机 are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with 你 or with 您; 不客气 answers thanks, 没关系 an apology.",
            [LearningItemCategory.Sociolinguistic] = "您 and 你, titles and kinship terms of address, polite frames (请问, 麻烦您), spoken and written words.",
        },
    };

    public static LanguageProfile Traditional { get; } = Chinese with
    {
        Tag = "zh-Hant",
        Name = "Mandarin Chinese in traditional characters",
        Marking = "我們*見*了*面*。",
        UnusedLetters = HanLetters.Simplified + HanLetters.JapaneseForms,
        LatinLexicon =
        [
            .. LatinWords.Common, "卡拉OK", "KTV", "T恤", "AA制", "App", "Email", "E-mail", "X光", "3D", "5G", "MP3", "MV", "PO文", "K書", "e化", "Q彈", "OK繃",
            "維生素A", "維生素B", "維生素C", "維生素D", "維生素E", "維他命A", "維他命B", "維他命C", "維他命D", "維他命E", "A型", "B型", "AB型", "O型", "B肝", "C肝",
            "A菜", "Q版", "V領", "S號", "M號", "L號", "XL", "LINE", "FB", "IG", "YouTuber", "Vlog", "vs", "PPT", "PK", "CEO", "GDP", "ATM", "NBA", "DIY", "DJ",
        ],
        TokensPerExample = 10,
        Focus = new Dictionary<LearningItemCategory, string>(Chinese.Focus)
        {
            [LearningItemCategory.Grammar] = "Name word order and, where the point has one, the negation (不 or 沒), aspect particle or complement that goes with it.",
            [LearningItemCategory.Pronunciation] =
                "Keys: tones:1-4 (a pair, 0 is neutral), sandhi:3-3, sandhi:yi, sandhi:bu, initial:zh, final:ü, erhua, neutral_tone. "
                + "Sounds in pinyin: 媽 mā – 馬 mǎ.",
            [LearningItemCategory.WritingSystem] = "Keys: component:氵 (in the form in which it stands in each character), stroke:橫折, lookalike:土-士.",
            [LearningItemCategory.Idiom] = "Chengyu, set phrases and colloquial fixed expressions (慣用語). Verb-object words such as 打電話 and compounds such as 電視機 are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with 你 or with 您; 不客氣 answers thanks, 沒關係 an apology.",
            [LearningItemCategory.Sociolinguistic] = "您 and 你, titles and kinship terms of address, polite frames (請問, 麻煩您), spoken and written words.",
        },
    };

    public static LanguageProfile Taiwan { get; } = Traditional with
    {
        Tag = "zh-TW",
        Name = "Taiwan Mandarin in traditional characters",
        Focus = new Dictionary<LearningItemCategory, string>(Traditional.Focus)
        {
            [LearningItemCategory.Vocab] = "Say how the word combines (complements, position); use Taiwan's words (計程車, 腳踏車, 影片) in the examples.",
        },
    };

    public static LanguageProfile Cantonese { get; } = new()
    {
        Tag = "yue",
        Name = "Cantonese",
        Scripts = Scripts.Han,
        WordSeparation = WordSeparation.None,
        Marking = "我*食*咗*飯*喇。",
        UnusedLetters = HanLetters.Simplified + HanLetters.JapaneseForms,
        Romanization = "Jyutping with tone numbers",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.Classifier],
        LatinLexicon =
        [
            .. LatinWords.Common, "卡拉OK", "T恤", "AA制", "X光", "S碼", "M碼", "L碼", "K房", "App", "Email", "IG", "MTR", "MV", "OT", "IQ", "CEO", "ATM", "PPT", "DJ", "3D", "5G",
            "Octopus", "book", "call", "check", "send", "share", "download", "fans", "feel", "firm", "friend", "project", "meeting", "part-time", "full-time", "sir",
            "sorry", "bye-bye", "vs",
        ],
        TokensPerExample = 12,
        Checks = [new JyutpingCheck()],
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Say how the word combines (verb particles, position); write the examples in spoken Cantonese (係, 喺, 唔, 嘅), not in standard written Chinese.",
            [LearningItemCategory.Grammar] = "Name the aspect or sentence-final particle (咗, 緊, 過, 㗎, 喎) and its place; use Cantonese grammar words, not Mandarin ones.",
            [LearningItemCategory.Pronunciation] =
                "Keys: tones:2-5 (a pair of the six), changed_tone, final:k, final:aa, initial:ng. "
                + "Sounds in Jyutping: 街 gaai1 – 雞 gai1.",
            [LearningItemCategory.WritingSystem] = "Keys: component:口 (in the form in which it stands in each character), stroke:橫折, cantonese:嘅 (characters made for Cantonese), lookalike:土-士.",
            [LearningItemCategory.Idiom] = "Set phrases, proverbs and 歇後語 of Cantonese. Verb-object words and ordinary compounds are not idioms.",
            [LearningItemCategory.Functional] = "Keep 唔該 (for a service, a request) and 多謝 (for a gift, a favour) apart, and 唔使唔該, 唔使客氣 in answer; give the sentence-final particle that sets the tone.",
            [LearningItemCategory.Sociolinguistic] = "Spoken Cantonese beside formal written Chinese (佢 and 他, 食 and 吃), terms of address, English words in speech.",
        },
    };
}
