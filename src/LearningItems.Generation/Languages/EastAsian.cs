using LearningItems.Generation.Checks;
using LearningItems.Generation.Languages.Mandarin;

namespace LearningItems.Generation.Languages;

/// <summary>Chinese, Japanese and Korean: languages whose writing is taught beside their words.</summary>
internal static class EastAsian
{
    public static LanguageProfile Chinese { get; } = new()
    {
        Tag = "zh",
        Name = "Mandarin Chinese",
        Scripts = Scripts.Han,
        Romanization = "Hanyu Pinyin with tone marks in citation tones",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        WordFacts = [new DraftField("classifier", "the noun's usual measure word; null for other words") { Optional = true }],
        LatinLexicon = ["卡拉OK", "T恤", "AA制", "WiFi", "Wi-Fi", "App", "app", "APP", "Email", "email", "X光", "U盘", "B超", "维生素C", "QQ"],
        TokensPerExample = 9,
        WordSeparation = WordSeparation.None,
        SoundFeatures = MandarinSounds.Keys,
        Checks = [new PinyinCheck(), new MandarinFeatureCheck()],
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "say how the word combines (complements, measure word, position).",
            [LearningItemCategory.Pronunciation] =
                "Tone pairs (feature tones:1-4), third-tone sandhi (sandhi:3-3), the changes of 一 and 不 (sandhi:yi, sandhi:bu), "
                + "initials (initial:zh), finals (final:ü), the r-ending (erhua), the neutral tone (neutral_tone).",
            [LearningItemCategory.WritingSystem] = "Components that several characters share (feature component:氵), strokes (stroke:横折), and look-alike characters.",
            [LearningItemCategory.Idiom] = "Chengyu, set phrases and colloquial fixed expressions (惯用语). Verb-object words such as 打电话 and compounds such as 电视机 are not idioms.",
        },
    };

    public static LanguageProfile Japanese { get; } = new()
    {
        Tag = "ja",
        Name = "Japanese",
        Scripts = Scripts.Han | Scripts.Hiragana | Scripts.Katakana,
        Romanization = "Hepburn romaji",
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        LatinLexicon = ["LINE", "YouTube", "X線", "Wi-Fi", "T"],
        TokensPerExample = 11,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the verb group or adjective type where it matters, and the particle the word takes.",
            [LearningItemCategory.Pronunciation] = "Long vowels (feature long_vowel), the doubled consonant っ (sokuon), small ゃゅょ (yoon), the moraic ん (moraic_n).",
            [LearningItemCategory.WritingSystem] = "Components that several kanji share (feature component:氵), strokes (stroke:…), and kana conventions (kana:っ).",
            [LearningItemCategory.Idiom] = "Kan'yōku, proverbs and four-character expressions. Ordinary compounds and する verbs are not idioms.",
        },
    };

    public static LanguageProfile Korean { get; } = new()
    {
        Tag = "ko",
        Name = "Korean",
        Scripts = Scripts.Hangul | Scripts.Han,
        OptInCategories = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem],
        LatinLexicon = ["PC", "TV", "KTX", "IT", "K팝", "K-팝"],
        TokensPerExample = 12,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the particle or ending the word takes, and an honorific partner where there is one.",
            [LearningItemCategory.Pronunciation] = "Tensing, nasal assimilation, liaison of a final consonant, aspiration, the seven final sounds (feature assimilation:nasal).",
            [LearningItemCategory.WritingSystem] = "How jamo build a syllable block, doubled consonants, final-consonant clusters (feature jamo:ㄳ).",
            [LearningItemCategory.Idiom] = "관용구 and 속담. Ordinary compounds and 하다 verbs are not idioms.",
        },
    };
}
