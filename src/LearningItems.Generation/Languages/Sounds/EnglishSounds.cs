namespace LearningItems.Generation.Languages.Sounds;

/// <summary>The few sounds of English that its spelling must show.</summary>
/// <remarks>Written by hand; licence MIT, as the library; checked by <c>SpelledFeatureTests</c>.</remarks>
internal static class EnglishSounds
{
    public static bool? In(string name, string value, string word) => (name, value) switch
    {
        ("consonant" or "sound", "θ" or "ð") => Has(word, "th"),
        ("consonant" or "sound", "v") => Has(word, "v") || Has(word, "ph") || Has(word, "f"),
        ("silent" or "silent_letter", [var letter]) => word.Contains(letter, StringComparison.OrdinalIgnoreCase),
        ("silent" or "silent_letter", "gh") => Has(word, "gh"),
        ("letter", [var letter]) => word.Contains(letter, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    private static bool Has(string word, string letters) => word.Contains(letters, StringComparison.OrdinalIgnoreCase);
}
