using System.Text.RegularExpressions;
using LearningItems.Cli.Tests.Readme;

namespace LearningItems.Generation.Testing.Tests.Pages;

/// <summary>The code of the page is that of the files beside this one, which the build compiles and the tests run.</summary>
public sealed partial class TestingPageTests
{
    private const string Own = "TestingPageTests.cs";

    private static readonly string[] Files = [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "tests", "LearningItems.Generation.Testing.Tests", "Pages")).Where(file => Path.GetFileName(file) != Own)];

    [Fact]
    public void Code_IsThatOfTheFiles() => Assert.Equal(Files.Select(file => File.ReadAllText(file).Trim()).Order(StringComparer.Ordinal), BlocksOf("docs/testing.md").Order(StringComparer.Ordinal));

    private static IEnumerable<string> BlocksOf(string page) =>
        CodeBlock().Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, page))).Select(block => block.Groups["code"].Value.Trim());

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();
}
