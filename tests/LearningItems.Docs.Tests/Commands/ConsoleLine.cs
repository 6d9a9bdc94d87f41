using System.Text.RegularExpressions;
using LearningItems.Docs.Tests.Pages;

namespace LearningItems.Docs.Tests.Commands;

/// <summary>A line of a console block, in the words that a shell makes of it.</summary>
internal sealed partial record ConsoleLine(string Text)
{
    private const string OwnProject = "samples/LearningItems.Cli";

    // What the lines of a command that goes over several begin with is no command.
    private static readonly string[] PartsOfCommands = ["do", "done", "echo"];
    private static readonly string[] OwnTool = ["learning-items", "tools/learning-items"];
    private static readonly string[] Folders = ["samples/", "src/", "tests/", "docs/", "packaging/", ".ci/"];

    public static IEnumerable<ConsoleLine> Of(Page page) =>
        page.Blocks("console").SelectMany(block => block.Lines).Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new ConsoleLine(line));

    /// <summary>The words, without the variables that stand before the command.</summary>
    public IReadOnlyList<string> Words { get; } = [.. Word().Matches(Text).Select(word => word.Value.Trim('"')).SkipWhile(word => Variable().IsMatch(word))];

    public string Program => Words[0];

    /// <summary>What this repository's program is given; null where the line is of another.</summary>
    public string[]? Arguments =>
        OwnTool.Contains(Program) ? [.. Words.Skip(1)]
        : Words is ["dotnet", "run", ..] && Words.Contains(OwnProject) ? [.. Words.SkipWhile(word => word != "--").Skip(1)]
        : null;

    /// <summary>The paths of this repository, as far as they are spelled out.</summary>
    public IEnumerable<string> Paths => Words.Where(word => Folders.Any(folder => word.StartsWith(folder, StringComparison.Ordinal)) && !word.AsSpan().ContainsAny('*', '$', ';'));

    /// <summary>Whether the line begins as lines of the pages may: with a program that a reader has.</summary>
    public bool IsKnown =>
        Program is "dotnet" or "cp" or "curl" or "export" or "for" or "apk" or "apt-get" or "docker" || Program.StartsWith(".ci/", StringComparison.Ordinal)
        || OwnTool.Contains(Program) || PartsOfCommands.Contains(Program);

    /// <summary>The package that the line adds or installs; null where it does not.</summary>
    public string? Package => Words is ["dotnet", "add", "package", ..] or ["dotnet", "tool", "install", ..] ? Words.Skip(3).First(word => !word.StartsWith('-')) : null;

    [GeneratedRegex("""("[^"]*"|[^\s"])+""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("^[A-Z_]+=", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
