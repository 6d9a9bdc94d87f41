using LearningItems.Fleet.Safety;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Fleet.Endpoints;

/// <summary>The lists of the samples, for a first look.</summary>
internal static class SampleCourses
{
    private static readonly Dictionary<string, (string File, string Language, string Level)> Known = new(StringComparer.Ordinal)
    {
        ["hsk1"] = ("hsk1-vocabulary.csv", "zh", "HSK1"),
        ["n5"] = ("ja-n5-vocabulary.csv", "ja", "N5"),
        ["a1"] = ("fr-a1-vocabulary.csv", "fr", "A1"),
    };

    public static async Task<GenerationRequest> RequestAsync(string course, CancellationToken cancellationToken)
    {
        var (file, language, level) = Known.TryGetValue(course, out var known) ? known : throw RefusedException.Malformed($"The course is one of {string.Join(", ", Known.Keys)}.");
        var list = await WordListReader.ReadAsync(Path.Combine(AppContext.BaseDirectory, "data", file), new WordListOptions { Language = language }, cancellationToken);
        return new GenerationRequest { Language = language, InstructionLanguage = "en", Level = ProficiencyLevel.Parse(level), Sources = list.Sources, Categories = [LearningItemCategory.Vocab] };
    }
}
