using System.Text.RegularExpressions;

namespace LearningItems.Docs.Tests.Pages;

/// <summary>The links of a page to files of the repository.</summary>
internal static partial class Links
{
    public static IEnumerable<(string Path, string Anchor)> Of(Page page) =>
        Link().Matches(Fenced().Replace(page.Text, string.Empty)).Select(link => (Resolved(page, link.Groups["path"].Value), link.Groups["anchor"].Value));

    /// <summary>The anchors of a page's headings, as hosts make them: lower case, without signs, spaces as hyphens.</summary>
    public static IEnumerable<string> AnchorsOf(string text) =>
        Heading().Matches(Fenced().Replace(text, string.Empty)).Select(heading => Sign().Replace(heading.Groups["title"].Value.Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-'));

    private static string Resolved(Page page, string path) =>
        path.Length == 0 ? page.Path : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page.Path)!, path)).Replace('\\', '/');

    [GeneratedRegex(@"\]\((?<path>[^)#:\s]*)(#(?<anchor>[^)\s]+))?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fenced();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sign();
}
