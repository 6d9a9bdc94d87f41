using LearningItems.Cli;
using LearningItems.Cli.Display;
using LearningItems.Docs.Tests.Pages;

namespace LearningItems.Docs.Tests.Commands;

/// <summary>Every line of a console block is understood: by the program's own parser where it is its command, by the paths it names where it is another's.</summary>
public sealed class ConsoleBlockTests
{
    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (var (page, line) in Page.All.SelectMany(page => ConsoleLine.Of(page).Select(line => (page.Path, line.Text)).Distinct()))
            {
                lines.Add(page, line);
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_names_a_known_program_and_paths_that_exist(string page, string text)
    {
        var line = new ConsoleLine(text);

        Assert.True(line.IsKnown, $"{page}: no command that a page may have begins with '{line.Program}'.");
        Assert.All(line.Paths, path => Assert.True(Path.Exists(Path.Combine(RepositoryRoot.Path, path)), $"{page}: {path} does not exist."));
        Assert.True(line.Package is null || Packages.Contains(line.Package), $"{page}: nothing here makes a package {line.Package}.");
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Own_command_is_taken_by_the_parser(string page, string text)
    {
        if (new ConsoleLine(text).Arguments is not { } arguments)
        {
            return;
        }

        using var nowhere = new StringWriter();
        var fault = Record.Exception(() => CommandLine.Parse(arguments, new Screen(nowhere, nowhere)));

        Assert.True(fault is null, $"{page}: {fault?.Message}");
    }

    [Fact]
    public void Misspelled_option_is_not_taken()
    {
        var line = new ConsoleLine("""dotnet run --project samples/LearningItems.Cli -- plan --langauge fr --topic "eating out" """);
        using var nowhere = new StringWriter();

        Assert.NotNull(line.Arguments);
        Assert.Equal(["plan", "--langauge", "fr", "--topic", "eating out"], line.Arguments);
        Assert.Throws<UsageException>(() => CommandLine.Parse(line.Arguments, new Screen(nowhere, nowhere)));
    }

    // Those of this repository, and those of others that a page tells its reader to add.
    private static IReadOnlyList<string> Packages =>
    [
        .. Directory.GetDirectories(Path.Combine(RepositoryRoot.Path, "src")).Select(Path.GetFileName).OfType<string>(), "LearningItems.Cli",
        "Microsoft.Extensions.AI", "Microsoft.Extensions.Hosting", "OpenTelemetry.Extensions.Hosting", "OpenTelemetry.Exporter.OpenTelemetryProtocol",
    ];
}
