using System.Text.Json;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Pages;

/// <summary>The common page of several runs adds up what they made and took, and has all their items.</summary>
public sealed class RunsPageTests
{
    private static readonly GenerationFigures Totals = new() { Items = 2, Calls = 3, InputTokens = 1_000, OutputTokens = 500, Cost = 0.25m };

    [Fact]
    public void Table_has_a_row_a_run_and_the_totals()
    {
        var page = Page(Run("fr-a1", Totals, isComplete: true), Run("<b>zh", Totals with { Calls = 4 }, isComplete: false));

        Assert.Contains("<bdi>fr-a1</bdi></th><td><bdi>zh</bdi></td><td><bdi>HSK1</bdi></td><td class=\"n\">2</td><td class=\"n\">2</td><td class=\"n\">1</td><td class=\"n\">3</td><td class=\"n\">1,000</td><td class=\"n\">500</td><td class=\"n\">0.25</td><td><span class=\"good\">yes</span></td>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>&lt;b&gt;zh</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>all</bdi></th><td></td><td></td><td class=\"n\">4</td><td class=\"n\">4</td><td class=\"n\">2</td><td class=\"n\">7</td><td class=\"n\">2,000</td><td class=\"n\">1,000</td><td class=\"n\">0.5</td><td>1 of 2</td>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "not known")]
    [InlineData(0.25, null, "at least 0.25")]
    public void Cost_that_is_not_known_of_every_run_is_not_given_as_a_sum(double? first, double? second, string cost) =>
        Assert.Contains($"<td class=\"n\">{cost}</td><td>2 of 2</td>", Page(Run("a", Totals with { Cost = (decimal?)first }), Run("b", Totals with { Cost = (decimal?)second })), StringComparison.Ordinal);

    [Fact]
    public void Items_with_warnings_are_those_that_have_one()
    {
        var run = Run("a", Totals);

        var page = Page(run with { Result = run.Result with { Items = [run.Result.Items[0] with { Warnings = [] }, run.Result.Items[1]] } });

        Assert.Contains("<td class=\"n\">2</td><td class=\"n\">1</td><td class=\"n\">1</td><td class=\"n\">3</td>", page, StringComparison.Ordinal);
    }

    // Or a browser would read German definitions out as English.
    [Fact]
    public void Language_of_the_definitions_is_named_where_all_runs_have_the_same()
    {
        var (english, german) = (Run("a", Totals), Run("b", Totals));
        german = german with { Result = german.Result with { Report = german.Result.Report with { InstructionLanguage = "de" } } };

        Assert.Contains("{\"instruction_language\":\"\",", Page(english, german), StringComparison.Ordinal);
        Assert.Contains("{\"instruction_language\":\"de\",", Page(german, german with { Name = "c" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_of_all_runs_know_their_run_and_its_sources()
    {
        var ledger = new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = "w1", SourceText = "爱", Outcome = SourceOutcome.Covered };
        var page = Page(Run("a", Totals), new NamedResult { Name = "b", Result = Results.Result(ledger) });
        var block = page[(page.IndexOf("id=\"data\">", StringComparison.Ordinal) + 10)..];

        using var data = JsonDocument.Parse(block[..block.IndexOf("</script>", StringComparison.Ordinal)]);

        Assert.Equal([0, 0, 1, 1], data.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("run").GetInt32()));
        Assert.Equal(["a", "b"], data.RootElement.GetProperty("runs").EnumerateArray().Select(run => run.GetString()));
        Assert.Equal("爱", data.RootElement.GetProperty("sources").GetProperty("1 w1").GetString());
    }

    [Fact]
    public async Task Write_makes_the_directory_and_one_file()
    {
        using var directory = new TempDirectory();

        await RunsPage.WriteAsync([Run("a", Totals)], directory.Of("to/runs.html"));

        Assert.Equal(Page(Run("a", Totals)) + "\n", await File.ReadAllTextAsync(directory.Of("to/runs.html")));
        await Assert.ThrowsAsync<ArgumentException>(() => RunsPage.WriteAsync([null!], directory.Of("to/other.html")));
    }

    private static string Page(params NamedResult[] runs) => string.Join('\n', RunsPage.Of(runs));

    private static NamedResult Run(string name, GenerationFigures totals, bool isComplete = true)
    {
        var result = Results.Result();
        return new NamedResult { Name = name, Result = result with { Report = result.Report with { Totals = totals, Complete = isComplete } } };
    }
}
