using System.Text.RegularExpressions;
using LearningItems.Cli.Display;
using LearningItems.Generation;
using Spectre.Console;

namespace LearningItems.Cli.Tests.Display;

public sealed partial class LiveProgressTests
{
    private static readonly LearningItemCategory[] Categories = [LearningItemCategory.Vocab, LearningItemCategory.Sociolinguistic];

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(104)]
    [InlineData(105)]
    [InlineData(140)]
    public async Task Show_TerminalOfAnyWidth_KeepsEachCategoryOnOneLineWithItsWholeName(int width)
    {
        foreach (var tokens in new[] { 123_456, 1_234_567_890 })
        {
            var lines = await ShownAsync(width, calls: 20, tokens);

            Assert.All(lines, line => Assert.InRange(line.Length, 1, width));
            Assert.All(lines, line => Assert.Contains(Categories, category => line.StartsWith($"{category} ", StringComparison.Ordinal)));
            Assert.All(Categories, category => Assert.Contains(lines, line => line.StartsWith($"{category} ", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Show_ManyTokens_CutsTheEndOfTheStandingOnly() =>
        Assert.Matches(@"^sociolinguistic ━{20} 20 of 20 calls, 200 items, 1,234,567,890 tokens in, 1,23\S*… 00:00:\d\d *$", (await ShownAsync(105, calls: 20, tokens: 1_234_567_890))[^1]);

    [Fact]
    public async Task Show_EightyColumns_HasTheShortStandingAndNoBar()
    {
        var last = (await ShownAsync(80, calls: 20, tokens: 123_456))[^1];

        Assert.Matches(@"^sociolinguistic 20/20 calls, 200 items, \d+:\d\d *$", last);
    }

    [Fact]
    public async Task Show_WideTerminal_HasTheBarAndTheTokens()
    {
        var last = (await ShownAsync(120, calls: 20, tokens: 123_456))[^1];

        Assert.Contains("20 of 20 calls, 200 items, 123,456 tokens in, 123,456 out", last, StringComparison.Ordinal);
        Assert.Contains("━━━━", last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_FollowUpAndAcceptedItems_AreCountedBeforeTheirCallEnds()
    {
        using var output = new StringWriter();
        await LiveProgress.ShowAsync(Terminal(output, 120), Plan(calls: 2), display =>
        {
            display.Report(Finished(new GenerationProgress { Category = LearningItemCategory.Vocab, CallsDone = 2, CallsPlanned = 2, Items = 10, InputTokens = 5, OutputTokens = 6 }));
            display.Report(new CallStarted { Call = new PlannedCall { Number = 3, Categories = [LearningItemCategory.Vocab], MaxOutputTokens = 1 }, IsFollowUp = true });
            display.Report(new ItemAccepted { Item = Item() });
            return Task.FromResult(0);
        });

        Assert.Contains("2 of 3 calls, 11 items, 5 tokens in, 6 out", ControlSequence().Replace(output.ToString(), string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_Work_ReturnsItsResult() =>
        Assert.Equal(7, await LiveProgress.ShowAsync(Terminal(new StringWriter(), 80), Plan(calls: 1), _ => Task.FromResult(7)));

    private static async Task<List<string>> ShownAsync(int width, int calls, long tokens)
    {
        using var output = new StringWriter();
        await LiveProgress.ShowAsync(Terminal(output, width), Plan(calls), progress =>
        {
            foreach (var category in Categories)
            {
                progress.Report(Finished(new GenerationProgress { Category = category, CallsDone = calls, CallsPlanned = calls, Items = 200, InputTokens = tokens, OutputTokens = tokens }));
            }

            return Task.FromResult(0);
        });
        return [.. ControlSequence().Replace(output.ToString(), string.Empty).Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(line => line.Trim().Length > 0)];
    }

    private static CallFinished Finished(GenerationProgress standing) => new() { Progress = [standing with { Elapsed = TimeSpan.FromSeconds(3) }] };

    private static GeneratedItem Item() => new()
    {
        Item = new LearningItem
        {
            Id = Guid.Empty,
            Language = "zh",
            Category = LearningItemCategory.Vocab,
            TargetItem = "喝",
            Definition = "to drink",
            Examples = [],
            LevelSystem = "HSK",
            LevelMin = "1",
            LevelMax = "1",
            CreatedAt = DateTimeOffset.UnixEpoch,
        },
        SourceIds = [],
        Details = new ItemDetails { PromptHash = "p", ContentHash = "c" },
    };

    private static IAnsiConsole Terminal(TextWriter output, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    private static GenerationPlan Plan(int calls) => new()
    {
        Categories = [.. Categories.Select(category => new PlannedCategory { Category = category, Sources = 200, Offered = 200, Calls = calls })],
        Calls = [],
        Loop = new LoopComparison { Calls = 0, InputTokens = 0 },
    };

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex ControlSequence();
}
