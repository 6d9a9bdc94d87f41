using LearningItems.Generation.Text;

namespace LearningItems.Generation.Work;

/// <summary>Which fields a reply has: only what the code cannot know.</summary>
/// <param name="OnePerSource">Whether each item belongs to one row and echoes its word, instead of citing rows and naming a target.</param>
/// <param name="WithReading">Whether the model writes the romanization: no source has it.</param>
/// <param name="WithTranslations">Whether examples come with translations.</param>
/// <param name="Fields">The category's own fields.</param>
internal sealed record ReplyShape(bool OnePerSource, bool WithReading, bool WithTranslations, IReadOnlyList<DraftField> Fields)
{
    /// <summary>Whether a source has characters and no romanization of them, so that the model is to write one.</summary>
    public static bool NeedsReading(SourceItem source) => ScriptOf.Any(source.Text, Scripts.Han) && !Romanization.Is(source.Reading);
}
