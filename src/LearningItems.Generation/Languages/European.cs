namespace LearningItems.Generation.Languages;

/// <summary>English, French, German and Spanish: alphabetic languages whose words carry grammar facts.</summary>
internal static class European
{
    private static readonly DraftField Gender = new("gender", "the noun's gender as the dictionary marks it; null for other words") { Optional = true };
    private static readonly DraftField Plural = new("plural", "the noun's plural; null for other words and where there is none") { Optional = true };

    public static LanguageProfile English { get; } = new()
    {
        Tag = "en",
        Name = "English",
        Scripts = Scripts.Latin,
        OptInCategories = [LearningItemCategory.Pronunciation],
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name irregular forms, and the preposition or pattern the word takes.",
            [LearningItemCategory.Pronunciation] = "Word stress, weak forms, vowel contrasts, consonant clusters, endings -s and -ed (feature ending:ed).",
            [LearningItemCategory.Idiom] = "Idioms and phrasal verbs whose meaning is not that of their parts. Ordinary compounds are not idioms.",
        },
    };

    public static LanguageProfile French { get; } = new()
    {
        Tag = "fr",
        Name = "French",
        Scripts = Scripts.Latin,
        OptInCategories = [LearningItemCategory.Pronunciation],
        WordFacts = [Gender, Plural],
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Give nouns with their article in the examples; name irregular feminine or plural forms and the preposition a verb takes.",
            [LearningItemCategory.Pronunciation] = "Nasal vowels, liaison, silent final letters, u and ou, the mute e (feature nasal:on).",
            [LearningItemCategory.Idiom] = "Locutions whose meaning is not the sum of their words. Ordinary compounds (pomme de terre) are not idioms.",
        },
    };

    public static LanguageProfile German { get; } = new()
    {
        Tag = "de",
        Name = "German",
        Scripts = Scripts.Latin,
        CaseRule = CaseRule.Lexical,
        WordFacts = [Gender, Plural],
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Give nouns with their article; for verbs name the case or preposition they take, a separable prefix and irregular stems.",
            [LearningItemCategory.Idiom] = "Redewendungen. Ordinary compound nouns are not idioms.",
        },
    };

    public static LanguageProfile Spanish { get; } = new()
    {
        Tag = "es",
        Name = "Spanish",
        Scripts = Scripts.Latin,
        WordFacts = [Gender, Plural],
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Give nouns with their article; name irregular verb forms and the preposition a verb takes.",
            [LearningItemCategory.Idiom] = "Modismos. Ordinary compounds are not idioms.",
        },
    };
}
