using LearningItems.Generation.Checks;
using LearningItems.Generation.Languages.Japanese;

namespace LearningItems.Generation.Profiles;

/// <summary>Japanese and Korean.</summary>
/// <remarks>Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.</remarks>
internal static class JapaneseAndKorean
{
    // Old terminals wrote them; a learner is taught ア, not ｱ.
    private const string HalfWidthKana = "ｦｧｨｩｪｫｬｭｮｯｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";

    public static LanguageProfile Japanese { get; } = new()
    {
        Tag = "ja",
        Name = "Japanese",
        Scripts = Scripts.Han | Scripts.Hiragana | Scripts.Katakana,
        WordSeparation = WordSeparation.None,
        SoundFeatures = JapaneseSounds.Keys,
        Checks = [new JapaneseReadingCheck(), new KnownWordReadingCheck(), new JapaneseFeatureCheck(), new PitchAccentCheck()],
        Inflects = true,
        UnusedLetters = HanLetters.NotJapanese + HalfWidthKana,
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
