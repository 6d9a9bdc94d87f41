using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Contents;

/// <summary>Where a project lives is said at pack time, and only then.</summary>
[Collection(PackagesCollection.Name)]
public sealed class GivenUrlsTests(PackedPackages packages)
{
    [Fact]
    public async Task Urls_GivenToAPack_AreInItsMetadata()
    {
        var folder = packages.NewFolder();
        string[] urls = ["-p:PackageProjectUrl=https://example.org/course", "-p:RepositoryUrl=https://example.org/course/items"];

        (await Command.DotnetAsync(RepositoryRoot.Path, ["pack", "src/LearningItems.Generation.Anthropic", "--no-build", "-o", folder, .. urls])).Succeeded();

        var package = new Package(Path.Combine(folder, $"LearningItems.Generation.Anthropic.{packages.Version}.nupkg"));
        var repository = package.Metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal("https://example.org/course", package.Value("projectUrl"));
        Assert.Equal(("git", "https://example.org/course/items"), ((string?)repository.Attribute("type"), (string?)repository.Attribute("url")));
    }
}
