using System.Globalization;
using System.Text.RegularExpressions;
using LearningItems.Cli.Tests.Commands;

namespace LearningItems.Cli.Tests.Readme;

/// <summary>The README's code is that of files that run, its commands run, and its figures are those the program prints.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Root = RepositoryRoot.Path;
    private static readonly string Readme = File.ReadAllText(Path.Combine(Root, "README.md"));

    private readonly TemporaryDirectory _directory = new();

    public static TheoryData<string> Commands => [.. CommandLines];

    private static IEnumerable<string> CommandLines => Blocks("console").SelectMany(block => block.Split('\n')).Where(line => line.StartsWith("dotnet run ", StringComparison.Ordinal));

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("samples/QuickStart/Program.cs")]
    [InlineData("tests/LearningItems.Generation.Testing.Tests/Pages/CourseServiceTests.cs")]
    public void Code_is_that_of_a_sample_or_a_test(string file) =>
        Assert.Contains(File.ReadAllText(Path.Combine(Root, file)).Trim(), Blocks("csharp"));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_runs(string command)
    {
        var arguments = command[(command.IndexOf("-- ", StringComparison.Ordinal) + 3)..].Split(' ')
            .Select(argument => argument.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Root, argument) : argument);

        // What is exported was generated before.
        if (command.Contains("--input out/fr ", StringComparison.Ordinal))
        {
            await Command_runs(CommandLines.First(earlier => earlier.EndsWith("--output out/fr", StringComparison.Ordinal)));
        }

        var run = await CliRun.AsProcessInAsync(_directory.FullName, [.. arguments]);

        Assert.Equal(string.Empty, run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Figures_are_those_of_the_plan()
    {
        string[] lists = ["--language", "zh", "--level", "HSK 3.0 1", "--vocabulary", CliRun.DataFile("hsk1-vocabulary.csv"), "--topic", "daily life", "--scenario", "meeting people"];
        var all = Figures((await CliRun.InProcessAsync(["plan", .. lists, "--grammar", CliRun.DataFile("hsk1-grammar.csv")])).Output);

        Assert.Contains($"{all.Calls:N0} calls and {all.Tokens:N0} input tokens in place of {all.LoopCalls:N0} and {all.LoopTokens:N0} in a loop", Readme.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_covered_word_costs_is_quoted_from_the_benchmark()
    {
        var measured = File.ReadAllLines(Path.Combine(Root, "docs/benchmarks/scenarios.md"));
        var quoted = Readme.Split('\n').SkipWhile(line => !line.StartsWith("| way | covered |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).ToList();

        Assert.NotEmpty(quoted);
        Assert.All(quoted, line => Assert.Contains(line, measured));
    }

    private static (int Calls, int Tokens, int LoopCalls, int LoopTokens) Figures(string plan)
    {
        var match = PlanFigures().Match(plan);
        Assert.True(match.Success, plan);
        return (Number("calls"), Number("tokens"), Number("loopCalls"), Number("loopTokens"));

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    private static IReadOnlyList<string> Blocks(string language) =>
        [.. CodeBlock().Matches(Readme).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value.Trim())];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"sends (?<calls>[\d,]+) calls and (?<tokens>[\d,]+) input.*would send (?<loopCalls>[\d,]+) calls and (?<loopTokens>[\d,]+) input", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex PlanFigures();
}
