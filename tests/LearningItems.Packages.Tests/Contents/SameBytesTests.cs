using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Contents;

/// <summary>Whoever packs the same sources with the same SDK gets the same bytes.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SameBytesTests(PackedPackages packages)
{
    [Fact]
    public async Task TwoPacksOfOneBuild_AreEqual()
    {
        var again = packages.NewFolder();

        await PackedPackages.PackAsync(again, "-p:NoBuild=true");

        AssertSameFiles(packages.Feed, again);
    }

    /// <summary>Compiled anew, in another folder. Takes as long as the packing of all tests, so only with full counts.</summary>
    [FullCountsFact]
    public async Task PackOfACopyElsewhere_IsEqual()
    {
        var (copy, again) = (packages.NewFolder(), packages.NewFolder());
        SourceCopy.Of(RepositoryRoot.Path, copy);

        (await Command.DotnetAsync(copy, "msbuild", "packaging/Pack.proj", $"-p:PackageOutputPath={again}", "-m:2", "-v:m")).Succeeded();

        AssertSameFiles(packages.Feed, again);
    }

    private static void AssertSameFiles(string expected, string actual)
    {
        var names = Directory.GetFiles(expected).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(names, Directory.GetFiles(actual).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.True(File.ReadAllBytes(Path.Combine(expected, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(actual, name))), name));
    }
}
