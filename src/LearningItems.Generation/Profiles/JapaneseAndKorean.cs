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
        Checks = [new JapaneseReadingCheck(), new CompoundReadingCheck(), new KnownWordReadingCheck(), new JapaneseFeatureCheck(), new PitchAccentCheck()],
        Inflects = true,
        Marking = "毎朝パンを*食べました*。 Endings, and な and に of an adjective, stand inside, particles and です outside.",
        UnusedLetters = HanLetters.NotJapanese + HanLetters.BeforeReform + HalfWidthKana,
        Romanization = "Hepburn romaji",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        LatinLexicon =
        [
            .. LatinWords.Common, "Tシャツ", "Yシャツ", "Gパン", "Eメール", "Uターン", "Vネック", "X線", "T字路", "Lサイズ", "Mサイズ", "Sサイズ", "Jリーグ", "Jポップ",
            "J-POP", "K-POP", "LINE", "Suica", "PayPay", "Twitter", "Bluetooth", "ICカード", "QRコード", "PC", "JR", "NHK", "OL", "SNS", "ATM", "DJ", "ID", "GW",
            "NG", "BGM", "DIY", "LED", "PTA", "URL", "3D", "5G", "vs", "A型", "B型", "AB型", "O型", "ビタミンA", "ビタミンB", "ビタミンC", "ビタミンD", "ビタミンE", "Vサイン",
            "SF", "HP", "PR", "BBQ", "TOEIC",
        ],
        TokensPerExample = 13,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a verb's group and particle, an adjective's type, and the な, の or する that a noun takes.",
            [LearningItemCategory.Grammar] = "Name the form that stands before the point, if one does (plain, て, ます stem, noun + の), and keep one speech level within an example.",
            [LearningItemCategory.Pronunciation] = "Keys, no others: long_vowel, sokuon (っ), yoon (ゃゅょ), moraic_n (ん). Sounds in kana: 切手 – きって, 来て – きて.",
            [LearningItemCategory.WritingSystem] = "Keys: component:氵 (in the form in which it stands in each kanji), stroke:横折, kana:っ, lookalike:土-士.",
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
        Marking = "아침에 빵을 *먹었어요*. Endings stand inside, particles (이/가, 을/를) outside.",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        LatinLexicon =
        [
            .. LatinWords.Common, "PC", "PC방", "KTX", "K팝", "K-팝", "K-드라마", "K-뷰티", "SNS", "MT", "OT", "PT", "CF", "DJ", "MC", "CCTV", "ATM", "CEO", "GDP",
            "PPT", "LED", "SUV", "X선", "T셔츠", "V자", "e메일", "A형", "B형", "AB형", "O형", "비타민A", "비타민B", "비타민C", "비타민D", "비타민E", "3D", "4G", "5G", "KBS", "MBC", "SBS", "DIY", "vs",
        ],
        TokensPerExample = 14,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the particle that a verb or adjective takes, an irregular stem, and the honorific or humble partner of a word that has one.",
            [LearningItemCategory.Grammar] = "Give both shapes of an ending or particle that has two (은/는, -아요/-어요) and keep one speech level within an example.",
            [LearningItemCategory.Pronunciation] = "Keys: tensing, assimilation:nasal, assimilation:ㄹ, liaison, aspiration, palatalization, final:ㄷ. Sounds in Hangul: 국물 – 궁물.",
            [LearningItemCategory.WritingSystem] = "Keys: jamo:ㅜ (a letter or cluster, anywhere in the block), batchim:ㄹ (as final consonant), doubled:ㄲ, block:vertical (how the letters are set).",
            [LearningItemCategory.Idiom] = "관용구 and 속담. Ordinary compounds and 하다 verbs are not idioms.",
            [LearningItemCategory.Functional] = "Name the speech level (해, 해요, 합쇼) of the formula; 아니에요 answers thanks, 괜찮아요 an apology.",
            [LearningItemCategory.Sociolinguistic] = "Speech levels (해, 해요, 합쇼), -시- and honorific words (드시다, 댁), humble 저 and 드리다, terms of address by age and rank.",
        },
    };
}
