using LearningItems.Generation;

namespace LearningItems.Cli.Tests.Commands;

public sealed class DemoCommandTests(DemoRun demo) : IClassFixture<DemoRun>
{
    private static readonly string[] Outcomes =
    [
        "covered", "unused", "not_applicable", "existing", "duplicate", "skipped", "rejected", "refused", "failed", "budget_exhausted", "cancelled",
    ];

    [Fact]
    public void Demo_OverTheSampleLists_IsComplete()
    {
        Assert.Equal(string.Empty, demo.Run.Error);
        Assert.Equal(ExitCodes.Complete, demo.Run.ExitCode);
        Assert.True(demo.Files.AreThere);
    }

    [Fact]
    public void Demo_OverTheSampleLists_WritesItemsOfAllTwelveCategories() =>
        Assert.Equal(LearningItemCategory.BuiltIn.ToHashSet(), demo.Files.Items.Select(item => item.Category).ToHashSet());

    [Theory]
    [InlineData("vocab", 200)]
    [InlineData("grammar", 50)]
    public void Demo_OfOneItemPerSource_CoversEverySource(string category, int sources)
    {
        Assert.Equal(sources, demo.Files.Figure(category, "sources"));
        Assert.Equal(sources, demo.Files.Figure(category, "covered"));
        Assert.Equal(sources, demo.Files.Items.Count(item => item.Category.Value == category));
    }

    [Fact]
    public void Demo_Ledger_HasTheSourcesOfEachCategoryAndKnownOutcomes()
    {
        var ledger = demo.Files.Ledger;

        Assert.All(LearningItemCategory.BuiltIn, category =>
            Assert.Equal(demo.Files.Figure(category.Value, "sources"), ledger.Count(row => row.Category == category.Value)));
        Assert.All(ledger, row => Assert.Contains(row.Outcome, Outcomes));
        Assert.Single(ledger, row => row.Category == "cultural");
    }

    [Fact]
    public void Demo_OfSeveralSourcesPerItem_TakesOneCallEach()
    {
        string[] nine = ["pronunciation", "idiom", "functional", "cultural", "writing_system", "sociolinguistic", "pragmatic", "literacy", "pattern"];

        Assert.All(nine, category => Assert.Equal(1, demo.Files.Figure(category, "calls")));
    }

    [Fact]
    public void Demo_Output_ShowsThePlanBesideTheLoopFirstAndTheFilesAfterTheSummary()
    {
        string[] inOrder =
        [
            "Plan for zh", "This plan sends", "A loop (one call per source and category) would send 2,401 calls", "vocab: 20 of 20 calls",
            "Complete in", "Files in", "vocab: 你", "pronunciation: ", "idiom: ", "The offline provider is a stand-in",
        ];

        var rest = $"\n{demo.Run.Output}";
        foreach (var start in inOrder)
        {
            var place = rest.IndexOf($"\n{start}", StringComparison.Ordinal);
            Assert.True(place >= 0, $"'{start}' does not begin a line after what comes before it.");
            rest = rest[(place + 1)..];
        }
    }

    [Fact]
    public void Demo_Output_SaysThatTheProviderIsAStandInAndHowToNameARealOne()
    {
        Assert.Contains("stand-in, not a model", demo.Run.Output, StringComparison.Ordinal);
        Assert.Contains("--provider anthropic --model M", demo.Run.Output, StringComparison.Ordinal);
        Assert.Equal("offline", demo.Files.Report.GetProperty("provider").GetString());
        Assert.Equal("offline-stand-in", demo.Files.Report.GetProperty("model").GetString());
    }

    [Fact]
    public void Demo_OutputWithoutTerminal_IsPlainAndItsTablesFitIn100Columns()
    {
        Assert.DoesNotContain('\u001b', demo.Run.Output);
        Assert.All(demo.Run.TableLines, line => Assert.InRange(line.Length, 0, 100));
    }
}
