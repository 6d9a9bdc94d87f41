namespace LearningItems.Docs.Tests.Pages;

/// <summary>Links lead to files and headings that are there, and every page can be reached.</summary>
public sealed class LinksTests
{
    public static TheoryData<string> Paths => [.. Page.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Links_lead_somewhere(string path) => Assert.All(Links.Of(Page.Of(path)), link =>
    {
        var file = Path.Combine(RepositoryRoot.Path, link.Path);
        Assert.True(Path.Exists(file), $"{path} links to {link.Path}, which does not exist.");
        Assert.True(link.Anchor.Length == 0 || Links.AnchorsOf(File.ReadAllText(file)).Contains(link.Anchor), $"{path} links to #{link.Anchor} of {link.Path}, which has no such heading.");
    });

    [Fact]
    public void Every_page_is_linked_from_another() => Assert.All(
        Page.Documentation.Where(page => page.Path.StartsWith("docs/", StringComparison.Ordinal)),
        page => Assert.True(Page.All.Any(other => other != page && Links.Of(other).Any(link => link.Path == page.Path || link.Path + "/README.md" == page.Path)), $"Nothing links to {page.Path}."));
}
