using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Contents;

/// <summary>What holds the public surface, shown on a changed copy of the smallest library.</summary>
[Collection(PackagesCollection.Name)]
public sealed class SurfaceTests(PackedPackages packages)
{
    private const string Id = "LearningItems.Generation.Anthropic";
    private const string Member = "AnthropicFailures.RejectsSchema";

    [Fact]
    public async Task PublicMemberMadeInternal_FailsTheBuildByName()
    {
        var folder = CopyWithoutTheMember(PublicText.AsItIs);

        var build = await Command.DotnetAsync(folder, "build", "-c", "Release", "-f", "net10.0", "-v:m");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error RS0017", build.Output, StringComparison.Ordinal);
        Assert.Contains(Member, build.Output, StringComparison.Ordinal);
    }

    /// <summary>The text may be changed with the code; an earlier package may not.</summary>
    [Fact]
    public async Task PublicMemberMadeInternal_AndTakenFromTheText_FailsThePackAgainstABaselineByName()
    {
        var folder = CopyWithoutTheMember(PublicText.WithoutTheMember);

        var pack = await Command.DotnetAsync(folder, "pack", "-v:m", $"-p:BaselineFolder={packages.Feed}", $"-p:BaselineVersion={packages.Version}", "-o", Path.Combine(folder, "packed"));

        Assert.NotEqual(0, pack.ExitCode);
        Assert.Contains("error CP0002", pack.Output, StringComparison.Ordinal);
        Assert.Contains(Member, pack.Output, StringComparison.Ordinal);
    }

    private enum PublicText
    {
        AsItIs,
        WithoutTheMember,
    }

    // The copy has the properties and targets of the repository above it, and the core where it is, as the packing left it.
    private string CopyWithoutTheMember(PublicText text)
    {
        var (root, core) = (packages.NewFolder(), Path.Combine(RepositoryRoot.Path, "src"));
        var folder = Path.Combine(root, "src", Id);
        SourceCopy.Of(Path.Combine(core, Id), folder);
        SourceCopy.Of(Path.Combine(RepositoryRoot.Path, "packaging"), Path.Combine(root, "packaging"));
        foreach (var file in Directory.GetFiles(RepositoryRoot.Path, "*.*").Append(Path.Combine(RepositoryRoot.Path, "LICENSE")))
        {
            File.Copy(file, Path.Combine(root, Path.GetFileName(file)), overwrite: true);
        }

        File.Copy(Path.Combine(core, "Directory.Packages.props"), Path.Combine(root, "src", "Directory.Packages.props"));
        Change(Path.Combine(folder, Id + ".csproj"), line => line.Replace("../LearningItems.Generation", core + "/LearningItems.Generation", StringComparison.Ordinal));
        Change(Path.Combine(folder, "AnthropicFailures.cs"), line => line.Replace("public static bool RejectsSchema(", "internal static bool RejectsSchema(", StringComparison.Ordinal));
        if (text == PublicText.WithoutTheMember)
        {
            Change(Path.Combine(folder, "PublicAPI.Unshipped.txt"), line => line.Contains(Member, StringComparison.Ordinal) ? null : line);
        }

        return folder;
    }

    private static void Change(string file, Func<string, string?> change)
    {
        var lines = File.ReadAllLines(file);
        var changed = lines.Select(change).OfType<string>().ToList();
        Assert.NotEqual(lines, changed);
        File.WriteAllLines(file, changed);
    }
}
