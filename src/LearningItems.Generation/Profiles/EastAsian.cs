using LearningItems.Generation.Checks;
using LearningItems.Generation.Languages.Japanese;
using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Profiles;

/// <summary>Chinese, Japanese and Korean: languages whose writing is taught beside their words.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class EastAsian
{
    public static LanguageProfile Chinese { get; } = new()
    {
        Tag = "zh",
        Name = "Mandarin Chinese",
        Scripts = Scripts.Han,
        WordSeparation = WordSeparation.None,
        SoundFeatures = MandarinSounds.Keys,
        Checks = [new PinyinCheck(), new MandarinFeatureCheck()],
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

    public static LanguageProfile Japanese { get; } = new()
    {
        Tag = "ja",
        Name = "Japanese",
        Scripts = Scripts.Han | Scripts.Hiragana | Scripts.Katakana,
        WordSeparation = WordSeparation.None,
        SoundFeatures = JapaneseSounds.Keys,
        Checks = [new JapaneseReadingCheck(), new JapaneseFeatureCheck(), new PitchAccentCheck()],
        Inflects = true,
        UnusedLetters = HanLetters.NotJapanese,
        Romanization = "Hepburn romaji",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        LatinLexicon =
        [
            .. LatinWords.Common, "Tシャツ", "Yシャツ", "Gパン", "Eメール", "Uターン", "Vネック", "X線", "T字路", "Lサイズ", "Mサイズ", "Sサイズ", "Jリーグ", "Jポップ",
            "J-POP", "K-POP", "LINE", "Suica", "PayPay", "Twitter", "Bluetooth", "ICカード", "QRコード", "PC", "JR", "NHK", "OL", "SNS", "ATM", "DJ", "ID", "GW",
            "NG", "BGM", "DIY", "LED", "PTA", "URL", "3D", "5G", "vs",
        ],
        TokensPerExample = 11,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the verb group or adjective type where it matters, and the particle the word takes.",
            [LearningItemCategory.Grammar] = "Name the form that stands before the point (plain, て, ます stem, noun + の) and keep one speech level within an example.",
            [LearningItemCategory.Pronunciation] = "Long vowels (feature long_vowel), the doubled consonant っ (sokuon), small ゃゅょ (yoon), the moraic ん (moraic_n).",
            [LearningItemCategory.WritingSystem] = "Components that several kanji share (feature component:氵), strokes (stroke:…), and kana conventions (kana:っ).",
            [LearningItemCategory.Idiom] = "Kan'yōku, proverbs and four-character expressions. Ordinary compounds and する verbs are not idioms.",
            [LearningItemCategory.Functional] = "Give set phrases (お先に失礼します, よろしくお願いします) whole, with the situation that calls for them.",
            [LearningItemCategory.Sociolinguistic] = "Plain and polite style (だ, です・ます), respectful and humble verbs (召し上がる, いただく), words for oneself and others, in-group and out-group.",
        },
    };

    public static LanguageProfile Korean { get; } = new()
    {
        Tag = "ko",
        Name = "Korean",
        Scripts = Scripts.Hangul | Scripts.Han,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        LatinLexicon =
        [
            .. LatinWords.Common, "PC", "PC방", "KTX", "K팝", "K-팝", "K-드라마", "K-뷰티", "SNS", "MT", "OT", "PT", "CF", "DJ", "MC", "CCTV", "ATM", "CEO", "GDP",
            "PPT", "LED", "SUV", "X선", "T셔츠", "V자", "e메일", "A형", "B형", "AB형", "O형", "KBS", "MBC", "SBS", "DIY", "vs",
        ],
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the particle or ending the word takes, and an honorific partner where there is one.",
            [LearningItemCategory.Grammar] = "Give both shapes of an ending or particle (은/는, -아요/-어요) and keep one speech level within an example.",
            [LearningItemCategory.Pronunciation] = "Tensing, nasal assimilation, liaison of a final consonant, aspiration, the seven final sounds (feature assimilation:nasal).",
            [LearningItemCategory.WritingSystem] = "How jamo build a syllable block, doubled consonants, final-consonant clusters (feature jamo:ㄳ).",
            [LearningItemCategory.Idiom] = "관용구 and 속담. Ordinary compounds and 하다 verbs are not idioms.",
            [LearningItemCategory.Sociolinguistic] = "Speech levels (해, 해요, 합쇼), -시- and honorific words (드시다, 댁), humble 저 and 드리다, terms of address by age and rank.",
        },
    };
}
