using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Contents;

/// <summary>What is in each package: exactly what is meant to be.</summary>
[Collection(PackagesCollection.Name)]
public sealed class FilesTests(PackedPackages packages)
{
    public static TheoryData<string> Libraries => [.. PackedPackages.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Library_HasItsAssemblyAndDocumentationForEachTarget_AndNothingElse(string id) => Assert.Equal(
        ["LICENSE", $"{id}.nuspec", "README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml"],
        packages.Open(id).Files);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_AreThoseOfEachTarget(string id) =>
        Assert.Equal([$"{id}.nuspec", $"lib/net10.0/{id}.pdb", $"lib/net8.0/{id}.pdb"], packages.OpenSymbols(id).Files);

    [Fact]
    public void Tool_HasItsSampleDataAndNoticesAndNoDocumentation()
    {
        var files = packages.Open("LearningItems.Cli").Files;

        Assert.Equal(
            Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples/data")).Select(path => $"tools/net10.0/any/data/{Path.GetFileName(path)}").Order(StringComparer.Ordinal),
            files.Where(file => file.StartsWith("tools/net10.0/any/data/", StringComparison.Ordinal)));
        Assert.DoesNotContain(files, file => file.EndsWith(".xml", StringComparison.Ordinal) && !file.EndsWith("DotnetToolSettings.xml", StringComparison.Ordinal));
        Assert.Equal(
            ["LICENSE", "LearningItems.Cli.nuspec", "README.md", "THIRD-PARTY-NOTICES.md", "icon.png"],
            files.Where(file => !file.StartsWith("tools/net10.0/any/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Notices_NameEachAssemblyOfOthersThatTheToolCarries()
    {
        var tool = packages.Open("LearningItems.Cli");
        var notices = tool.Text("THIRD-PARTY-NOTICES.md");

        Assert.All(
            tool.Files.Where(file => file.StartsWith("tools/net10.0/any/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal) && !file.EndsWith(".resources.dll", StringComparison.Ordinal))
                .Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.StartsWith("LearningItems.", StringComparison.Ordinal) && name != "learning-items"),
            name => Assert.Contains($"`{name}`", notices, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Readme_BeginsWithHowToAddThePackage_AndLinksNowhereRelative(string id)
    {
        var readme = packages.Open(id).Text("README.md");

        Assert.StartsWith($"```console\ndotnet add package {id} --prerelease\n```\n", readme, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https://)", readme);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Metadata_IsWhole_AndPointsToNoRepositoryThatWasNotGiven(string id)
    {
        var package = packages.Open(id);

        Assert.Equal(
            ("icon.png", "README.md", "MIT"),
            (package.Value("icon"), package.Value("readme"), package.Value("license")));
        Assert.StartsWith(File.ReadLines(Path.Combine(RepositoryRoot.Path, "CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal)), package.Value("releaseNotes"), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\(", package.Value("releaseNotes"));
        Assert.NotEmpty(package.Value("tags")!);
        Assert.NotEmpty(package.Value("description")!);
        Assert.Null(package.Value("projectUrl"));
        Assert.Null(package.Value("repository"));
        Assert.Contains('-', package.Value("version")!);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Assemblies_DoNotSayWhereTheyWereBuilt(string id)
    {
        var (package, symbols, root) = (packages.Open(id), packages.OpenSymbols(id), System.Text.Encoding.UTF8.GetBytes(RepositoryRoot.Path + "/"));

        Assert.All(package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)), file => Assert.Equal(-1, package.Bytes(file).AsSpan().IndexOf(root)));
        Assert.All(symbols.Files.Where(file => file.EndsWith(".pdb", StringComparison.Ordinal)), file => Assert.Equal(-1, symbols.Bytes(file).AsSpan().IndexOf(root)));
    }
}
