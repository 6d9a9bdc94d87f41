using System.Globalization;
using LearningItems.Generation.Files;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Samples;

/// <summary>
/// The prompts of the sample courses, byte for byte: the keys of every journal hang on them. A change of a prompt makes work that is kept be paid
/// for again, so it is made on purpose, with a line in CHANGELOG.md, and <c>sample-prompts.txt</c> is written anew: the failing test prints it.
/// </summary>
public class SamplePromptsTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("ja")]
    [InlineData("fr")]
    [InlineData("zh-translated")]
    public async Task Prompts_of_the_sample_course_are_what_they_were(string course)
    {
        var request = await RequestAsync(course);
        var prompts = new List<string>();
        foreach (var batching in new[] { BatchingPreference.Balanced, BatchingPreference.FewestCalls })
        {
            prompts.AddRange((await SentAsync(request, batching)).Select(line => $"{course} {batching} {line}"));
        }

        var recorded = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Samples", "sample-prompts.txt"));
        Assert.True(recorded.Where(line => line.StartsWith(course + ' ', StringComparison.Ordinal)).SequenceEqual(prompts), $"The prompts are now{Environment.NewLine}{string.Join(Environment.NewLine, prompts)}");
    }

    // One at a time and answered with nothing: what is sent first and what is asked again come in an order that is the same each time.
    private static async Task<IEnumerable<string>> SentAsync(GenerationRequest request, BatchingPreference batching)
    {
        var client = new FakeChatClient(_ => """{"items":[]}""");
        var options = new LearningItemGenerationOptions { MaxConcurrency = 1, Batching = batching };
        await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider()).GenerateAsync(request);
        return client.Calls.GroupBy(call => call.Category, StringComparer.Ordinal).Select(calls => string.Create(
            CultureInfo.InvariantCulture,
            $"{calls.Key} {calls.Count()} {Hashes.Sha256([.. calls.SelectMany(call => new[] { call.System, call.User, call.Schema.GetRawText() })])}"));
    }

    private static async Task<GenerationRequest> RequestAsync(string course) => course switch
    {
        "zh" => Request("zh", "HSK1", [.. await SourcesAsync("hsk1-vocabulary.csv"), .. await SourcesAsync("hsk1-grammar.csv")]),
        "ja" => Request("ja", "N5", await SourcesAsync("ja-n5-vocabulary.csv")),
        "fr" => Request("fr", "A1", await SourcesAsync("fr-a1-vocabulary.csv")),
        _ => Request("zh", "HSK 3.0 1", await SourcesAsync("hsk1-vocabulary.csv")) with
        {
            IncludeTranslations = true,
            ExamplesPerItem = 2,
            InstructionLanguage = "de",
            HouseStyle = "Address the learner as du.",
            Scenario = "a first dinner with the parents of a friend",
        },
    };

    private static GenerationRequest Request(string language, string level, IReadOnlyList<SourceItem> sources) =>
        new() { Language = language, Level = ProficiencyLevel.Parse(level), Sources = sources, Topic = "eating out" };

    private static async Task<IReadOnlyList<SourceItem>> SourcesAsync(string file) => (await WordListReader.ReadAsync(SampleTable.PathOf(file))).Sources;
}
