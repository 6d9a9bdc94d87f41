namespace LearningItems.Generation.Languages;

/// <summary>Languages whose sounds, or whose sounds and writing, are taught; known by script so far.</summary>
internal static class OtherScripts
{
    private static readonly LearningItemCategory[] Sounds = [LearningItemCategory.Pronunciation];
    private static readonly LearningItemCategory[] SoundsAndSigns = [LearningItemCategory.Pronunciation, LearningItemCategory.WritingSystem];

    public static IReadOnlyList<LanguageProfile> All { get; } =
    [
        new() { Tag = "vi", Name = "Vietnamese", Scripts = Scripts.Latin, OptInCategories = Sounds },
        new() { Tag = "ru", Name = "Russian", Scripts = Scripts.Cyrillic, OptInCategories = Sounds },
        new() { Tag = "th", Name = "Thai", Scripts = Scripts.Thai, OptInCategories = SoundsAndSigns },
        new() { Tag = "ar", Name = "Arabic", Scripts = Scripts.Arabic, OptInCategories = SoundsAndSigns },
        new() { Tag = "hi", Name = "Hindi", Scripts = Scripts.Devanagari, OptInCategories = [LearningItemCategory.WritingSystem] },
    ];
}
