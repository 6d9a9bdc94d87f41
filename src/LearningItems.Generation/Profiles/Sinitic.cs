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
        SoundFeatures = MandarinSounds.Keys,
        Checks = [new PinyinCheck(), new KnownReadingCheck(), new StandardReadingCheck(), new MandarinFeatureCheck()],
        UnusedLetters = HanLetters.Traditional,
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
            [LearningItemCategory.Vocab] = "say how the word combines (complements, measure word, position).",
            [LearningItemCategory.Grammar] = "Name word order, what the negation is (不 or 没) and which aspect particle or complement goes with the point.",
            [LearningItemCategory.Pronunciation] =
                "Tone pairs (feature tones:1-4), third-tone sandhi (sandhi:3-3), the changes of 一 and 不 (sandhi:yi, sandhi:bu), "
                + "initials (initial:zh), finals (final:ü), the r-ending (erhua), the neutral tone (neutral_tone).",
            [LearningItemCategory.WritingSystem] = "Components that several characters share (feature component:氵), strokes (stroke:横折), and look-alike characters.",
            [LearningItemCategory.Idiom] = "Chengyu, set phrases and colloquial fixed expressions (惯用语). Verb-object words such as 打电话 and compounds such as 电视机 are not idioms.",
            [LearningItemCategory.Sociolinguistic] = "您 and 你, titles and kinship terms of address, polite frames (请问, 麻烦您), spoken and written words.",
        },
    };

    public static LanguageProfile Traditional { get; } = Chinese with
    {
        Tag = "zh-Hant",
        Name = "Mandarin Chinese in traditional characters",
        UnusedLetters = HanLetters.Simplified,
        LatinLexicon =
        [
            .. LatinWords.Common, "卡拉OK", "KTV", "T恤", "AA制", "App", "Email", "E-mail", "X光", "3D", "5G", "MP3", "MV", "PO文", "K書", "e化", "Q彈", "OK繃",
            "維生素A", "維生素B", "維生素C", "維生素D", "維生素E", "維他命A", "維他命B", "維他命C", "維他命D", "維他命E", "A型", "B型", "AB型", "O型", "B肝", "C肝",
            "A菜", "Q版", "V領", "S號", "M號", "L號", "XL", "LINE", "FB", "IG", "YouTuber", "Vlog", "vs", "PPT", "PK", "CEO", "GDP", "ATM", "NBA", "DIY", "DJ",
        ],
        TokensPerExample = 10,
        Focus = new Dictionary<LearningItemCategory, string>(Chinese.Focus)
        {
            [LearningItemCategory.Grammar] = "Name word order, what the negation is (不 or 沒) and which aspect particle or complement goes with the point.",
            [LearningItemCategory.WritingSystem] = "Components that several characters share (feature component:氵), strokes (stroke:橫折), and look-alike characters.",
            [LearningItemCategory.Idiom] = "Chengyu, set phrases and colloquial fixed expressions (慣用語). Verb-object words such as 打電話 and compounds such as 電視機 are not idioms.",
            [LearningItemCategory.Sociolinguistic] = "您 and 你, titles and kinship terms of address, polite frames (請問, 麻煩您), spoken and written words.",
        },
    };

    public static LanguageProfile Taiwan { get; } = Traditional with
    {
        Tag = "zh-TW",
        Name = "Taiwan Mandarin in traditional characters",
        Focus = new Dictionary<LearningItemCategory, string>(Traditional.Focus)
        {
            [LearningItemCategory.Vocab] = "say how the word combines (complements, measure word, position); use Taiwan's words (計程車, 腳踏車, 影片) in the examples.",
        },
    };

    public static LanguageProfile Cantonese { get; } = new()
    {
        Tag = "yue",
        Name = "Cantonese",
        Scripts = Scripts.Han,
        WordSeparation = WordSeparation.None,
        UnusedLetters = HanLetters.Simplified,
        Romanization = "Jyutping with tone numbers",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        WordFacts = [WordFact.Classifier],
        LatinLexicon =
        [
            .. LatinWords.Common, "卡拉OK", "T恤", "AA制", "X光", "K房", "App", "Email", "IG", "MTR", "MV", "OT", "IQ", "CEO", "ATM", "PPT", "DJ", "3D", "5G",
            "Octopus", "book", "call", "check", "send", "share", "download", "fans", "feel", "firm", "friend", "project", "meeting", "part-time", "full-time", "sir",
            "sorry", "bye-bye", "vs",
        ],
        TokensPerExample = 11,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Say how the word combines (measure word, verb particles, position); write the examples in spoken Cantonese (係, 喺, 唔, 嘅), not in standard written Chinese.",
            [LearningItemCategory.Grammar] = "Name the aspect or sentence-final particle (咗, 緊, 過, 㗎, 喎) and its place; use Cantonese grammar words, not Mandarin ones.",
            [LearningItemCategory.Pronunciation] =
                "Tone pairs of the six tones (feature tones:2-5), changed tones (changed_tone), the finals -p -t -k (final:k), "
                + "long and short a (final:aa), the initial ng (initial:ng).",
            [LearningItemCategory.WritingSystem] = "Components that several characters share (feature component:口), characters made for Cantonese (嘅, 啲, 冇, 咗), and look-alike characters.",
            [LearningItemCategory.Idiom] = "Set phrases, proverbs and 歇後語 of Cantonese. Verb-object words and ordinary compounds are not idioms.",
            [LearningItemCategory.Functional] = "Keep 唔該 (for a service, a request) and 多謝 (for a gift, a favour) apart; give the sentence-final particle that sets the tone.",
            [LearningItemCategory.Sociolinguistic] = "Spoken Cantonese beside formal written Chinese (佢 and 他, 食 and 吃), terms of address, English words in speech.",
        },
    };
}
