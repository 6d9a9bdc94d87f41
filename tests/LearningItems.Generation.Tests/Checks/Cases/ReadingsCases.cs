using LearningItems.Generation.Checks;

namespace LearningItems.Generation.Tests.Checks.Cases;

/// <summary>Readings against text and list, and sounds that items claim.</summary>
internal static class ReadingsCases
{
    private static readonly LearningItemCategory Sounds = LearningItemCategory.Pronunciation;

    public static IReadOnlyList<FindingCase> All { get; } =
    [
        FindingCase.Error<PinyinCheck>(FindingCodes.InvalidReading, Hello("nǐ"), Hello("nǐ hǎo"), "'nǐ' is no pinyin of '你好'"),
        FindingCase.Error<PinyinCheck>(FindingCodes.ReadingDiffers, Hello("nǐ háo"), Hello("nǐhǎo"), "'nǐ háo' is not the reading of '你好' in its row, which is 'nǐ hǎo'"),
        FindingCase.Warning<PinyinCheck>(FindingCodes.ReadingInSandhi, Hello("níhǎo"), Hello("ni3hao3"), "in citation tones it is 'nǐ hǎo'"),
        FindingCase.Error<JapaneseReadingCheck>(FindingCodes.InvalidReading, Eat("食べる", "tabemasu"), Eat("食べる", "taberu"), "does not have the kana of '食べる'"),
        FindingCase.Error<JapaneseReadingCheck>(FindingCodes.ReadingDiffers, Eat("食べる たべる", "nomeru"), Eat("食べる たべる", "taberu"), "'食べる' is read 'たべる', not 'nomeru'"),

        FindingCase.Error<MandarinFeatureCheck>(FindingCodes.FeatureNotShown, DraftCase.Feature("zh", Sounds, "tones:3-3", "你好 nǐ hǎo", "学校 xuéxiào"), DraftCase.Feature("zh", Sounds, "tones:3-3", "你好 nǐ hǎo", "可以 kěyǐ"), "do not show tones:3-3: 学校 xuéxiào. Cite at least two"),
        FindingCase.Warning<MandarinFeatureCheck>(FindingCodes.FeatureInPart, DraftCase.Feature("zh", Sounds, "tones:3-3", "你好 nǐ hǎo", "可以 kěyǐ", "学校 xuéxiào"), DraftCase.Feature("zh", Sounds, "tones:3-3", "你好 nǐ hǎo", "可以 kěyǐ", "学校"), "do not show tones:3-3: 学校 xuéxiào."),
        FindingCase.Error<JapaneseFeatureCheck>(FindingCodes.FeatureNotShown, DraftCase.Feature("ja", Sounds, "sokuon", "切手 きって", "水 みず"), DraftCase.Feature("ja", Sounds, "sokuon", "切手 きって", "学校 がっこう"), "do not show sokuon: 水 みず. Cite at least two"),
        FindingCase.Warning<JapaneseFeatureCheck>(FindingCodes.FeatureInPart, DraftCase.Feature("ja", Sounds, "sokuon", "切手 きって", "学校 がっこう", "水 みず"), DraftCase.Feature("ja", Sounds, "sokuon", "切手 きって", "学校 がっこう", "水"), "do not show sokuon: 水 みず."),
        FindingCase.Warning<PitchAccentCheck>(FindingCodes.FeatureUnverified, DraftCase.Feature("ja", Sounds, "pitch_accent", "橋 はし", "箸 はし"), DraftCase.Feature("ja", Sounds, "yoon", "客 きゃく", "写真 しゃしん"), "look up the accents"),
    ];

    private static DraftCase Hello(string reading) => DraftCase.Vocab("zh", "你好 nǐ hǎo", reading, "你好，老师！", "他说你好。");

    private static DraftCase Eat(string row, string reading) => DraftCase.Vocab("ja", row, reading, "魚を食べる。", "パンを食べる人です。");
}
