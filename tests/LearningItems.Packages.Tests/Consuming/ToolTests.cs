using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Consuming;

/// <summary>The command line, installed from its package.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ToolTests(PackedPackages packages)
{
    [Fact]
    public async Task Tool_InstalledFromAFolder_RunsItsDemoOnTheDataItCarries()
    {
        var folder = packages.NewFolder();
        (await Command.DotnetAsync(folder, "tool", "install", "LearningItems.Cli", "--tool-path", "tools", "--add-source", packages.Feed, "--prerelease")).Succeeded();

        var demo = await Command.RunAsync(Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "learning-items.exe" : "learning-items"), folder, "demo");

        Assert.Contains("200", demo.Succeeded(), StringComparison.Ordinal);
    }
}
