using System.Text.RegularExpressions;

namespace LearningItems.Docs.Tests.Pages;

/// <summary>A page of the documentation: its path from the root of the repository, and what is in it.</summary>
public sealed partial record Page(string Path, string Text)
{
    /// <summary>The README, the pages of docs, and the READMEs of the packages.</summary>
    public static IReadOnlyList<Page> Documentation { get; } =
    [
        Read("README.md"),
        .. Under("docs", "*.md"),
        .. Under("src", "README.md"),
    ];

    /// <summary>Those, and what else is written for people who work on the library.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. Documentation, Read("CONTRIBUTING.md"), Read("SECURITY.md"), .. Under("samples", "README.md")];

    public static Page Of(string path) => All.Single(page => page.Path == path);

    /// <summary>Every fenced block of a language, numbered from 1 within the page.</summary>
    public IReadOnlyList<CodeBlock> Blocks(string language) =>
    [
        .. Fence().Matches(Text).Where(block => block.Groups["language"].Value == language)
            .Select((block, index) => new CodeBlock(this, index + 1, LineOf(block.Groups["code"].Index), block.Groups["code"].Value)),
    ];

    private static Page Read(string path) => new(path, File.ReadAllText(System.IO.Path.Combine(RepositoryRoot.Path, path)));

    // What the build writes (bin, obj, out) is no page.
    private static IEnumerable<Page> Under(string folder, string name) =>
        Directory.GetFiles(System.IO.Path.Combine(RepositoryRoot.Path, folder), name, SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "out"))
            .Order(StringComparer.Ordinal)
            .Select(Read);

    private int LineOf(int index) => Text.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
