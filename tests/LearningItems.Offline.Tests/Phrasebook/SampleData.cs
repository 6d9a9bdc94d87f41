using System.Globalization;
using LearningItems.Generation;
using LearningItems.Generation.Files;
using LearningItems.Generation.Testing;
using LearningItems.Offline.Phrasebook;

namespace LearningItems.Offline.Tests.Phrasebook;

/// <summary>The sample lists as sources, and the stand-in that answers for them.</summary>
internal static class SampleData
{
    public static SampleLibrary Library { get; } = SampleLibrary.Load();

    public static SampleAnswers Answers { get; } = new(Library);

    public static async Task<GenerationRequest> ChineseAsync() => new()
    {
        Language = "zh",
        Level = ProficiencyLevel.Parse("HSK 3.0 1"),
        Sources = [.. await SourcesAsync("hsk1-vocabulary.csv"), .. await SourcesAsync("hsk1-grammar.csv", SourceKind.Grammar)],
        Topic = "daily life",
        Scenario = "meeting people",
    };

    public static async Task<GenerationRequest> JapaneseAsync() => new()
    {
        Language = "ja",
        Level = ProficiencyLevel.Parse("N5"),
        Sources = await SourcesAsync("ja-n5-vocabulary.csv"),
        Topic = "daily life",
        Scenario = "visiting a home",
    };

    public static async Task<GenerationRequest> FrenchAsync() => new()
    {
        Language = "fr",
        Level = ProficiencyLevel.Parse("A1"),
        Sources = await SourcesAsync("fr-a1-vocabulary.csv"),
        Topic = "shopping",
    };

    public static Task<GenerationResult> GenerateAsync(GenerationRequest request, params LearningItemStrategy[] strategies) =>
        new LearningItemGenerator(new StandInChatClient(Answers), strategies: strategies, timeProvider: new FixedTime()).GenerateAsync(request);

    private static async Task<IReadOnlyList<SourceItem>> SourcesAsync(string file, SourceKind kind = SourceKind.Vocabulary) =>
        (await WordListReader.ReadAsync(Path.Combine(SampleLibrary.Directory, file), new WordListOptions { Kind = kind })).Sources;

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse("2026-01-02T03:04:05Z", CultureInfo.InvariantCulture);

        public override long GetTimestamp() => 0;
    }
}
