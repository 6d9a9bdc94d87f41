using LearningItems.Generation;

namespace MyCourses;

public static class Esperanto
{
    public static LanguageProfile Profile { get; } = new()
    {
        Tag = "eo",
        Name = "Esperanto",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        UnusedLetters = "qwxy",
        FunctionWords = ["la", "kaj", "estas", "mi", "vi", "li", "ŝi", "ni", "ili", "en", "de", "al", "ne", "ĉu", "sed"],
        OptInCategories = [LearningItemCategory.Pronunciation],
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name the root, and the affixes that the word is built with.",
        },
    };
}
