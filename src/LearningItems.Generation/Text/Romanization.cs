namespace LearningItems.Generation.Text;

/// <summary>Tells readings in Latin letters from those in kana, IPA-free scripts or no letters at all.</summary>
internal static class Romanization
{
    /// <summary>Whether a reading is written in Latin letters only and stands for something.</summary>
    public static bool Is(string? reading) =>
        reading is not null && !Placeholder.Is(reading) && ScriptOf.Any(reading, Scripts.Latin) && !ScriptOf.Any(reading, ~Scripts.Latin);
}
