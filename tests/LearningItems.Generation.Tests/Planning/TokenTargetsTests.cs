using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Samples;
using LearningItems.Generation.Text;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Planning;

/// <summary>What the prompts of a run may cost, measured with the estimator, and where the tokens go.</summary>
public class TokenTargetsTests(ITestOutputHelper output)
{
    private static readonly LearningItemCategory[] Nine =
        [.. new[] { "pronunciation", "idiom", "functional", "cultural", "writing_system", "sociolinguistic", "pragmatic", "literacy", "pattern" }.Select(name => new LearningItemCategory(name))];

    [Theory]
    [InlineData("hsk1", BatchingPreference.Balanced, 16, 45)]
    [InlineData("short", BatchingPreference.Balanced, 16, 45)]
    [InlineData("hsk1", BatchingPreference.FewestCalls, 2, 18)]
    [InlineData("short", BatchingPreference.FewestCalls, 2, 18)]
    public void Words_of_one_item_each_stay_within_their_tokens_a_source(string list, BatchingPreference batching, int calls, int most)
    {
        var run = Prepare(list, batching, LearningItemCategory.Vocab);

        var aSource = Report($"200 words, {list}, {batching}", run, 200);

        Assert.Equal(calls, run.Calls.Count);
        Assert.InRange(aSource, 1, most);
    }

    [Theory]
    [InlineData("hsk1", BatchingPreference.Balanced, 9, 360)]
    [InlineData("short", BatchingPreference.Balanced, 9, 360)]
    [InlineData("hsk1", BatchingPreference.FewestCalls, 2, 150)]
    [InlineData("short", BatchingPreference.FewestCalls, 2, 150)]
    public void Nine_pattern_categories_stay_within_their_tokens_a_planned_item(string list, BatchingPreference batching, int calls, int most)
    {
        var run = Prepare(list, batching, Nine);

        var anItem = Report($"nine categories, {list}, {batching}", run, run.Calls.Sum(batch => batch.ToPlannedCall().Items.High));

        Assert.InRange(run.Calls.Count, 1, calls);
        Assert.InRange(anItem, 1, most);
    }

    private static PreparedRun Prepare(string list, BatchingPreference batching, params LearningItemCategory[] categories)
    {
        SourceItem[] sources = list == "hsk1" ? [.. SampleSources.Words, .. SampleSources.Points] : [.. Sources.Words(200), .. Sources.GrammarPoints(50)];
        return PreparedRequest.Prepare(Sources.Request(sources, categories), new StrategySet([]), new LearningItemGenerationOptions { MaxConcurrency = 8, Batching = batching }).ToRun();
    }

    private double Report(string work, PreparedRun run, int units)
    {
        var parts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var prompt in run.Calls.Select(batch => run.Prompts.Build(batch)))
        {
            var (rows, end) = (prompt.User.IndexOf("Source rows:", StringComparison.Ordinal), prompt.User.IndexOf("End of the ", StringComparison.Ordinal));
            Add("system", prompt.System);
            Add("course", prompt.User[..rows]);
            Add("rows", prompt.User[rows..end]);
            Add("briefs", prompt.User[end..]);
            Add("schema", prompt.Schema.GetRawText());
        }

        var total = run.Calls.Sum(batch => (long)batch.InputTokens);
        output.WriteLine($"{work}: {run.Calls.Count} calls, {total} input tokens, {units} units, {(double)total / units:F1} each; {string.Join(", ", parts.Select(part => $"{part.Key} {part.Value}"))}");
        return (double)total / units;

        void Add(string part, string text) => parts[part] = parts.GetValueOrDefault(part) + TokenEstimator.Estimate(text);
    }
}
