using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Contents;

/// <summary>What each package asks of who installs it: what it uses, at the lowest version that works. docs/packages.md says why.</summary>
[Collection(PackagesCollection.Name)]
public sealed class DependenciesTests(PackedPackages packages)
{
    [Fact]
    public void Core() => AssertDependencies(
        "LearningItems.Generation",
        [
            "Microsoft.Extensions.AI.Abstractions 10.3.0",
            "Microsoft.Extensions.Configuration.Binder 10.0.0",
            "Microsoft.Extensions.DependencyInjection.Abstractions 8.0.0",
            "Microsoft.Extensions.Logging.Abstractions 8.0.0",
            "Microsoft.Extensions.Options 8.0.0",
            "Polly.Core 8.4.2",
        ],
        onNet8: ["System.Text.Json 10.0.3"]);

    [Fact]
    public void Files() => AssertDependencies(
        "LearningItems.Generation.Files",
        ["AngleSharp 1.0.7", "ExcelDataReader 3.6.0", "ExcelNumberFormat 1.1.0", $"LearningItems.Generation {packages.Version}", "Microsoft.Data.Sqlite 8.0.30", "UTF.Unknown 2.8.0"],
        onNet8: ["System.Text.Json 10.0.3"]);

    [Fact]
    public void OpenAI() => AssertDependencies(
        "LearningItems.Generation.OpenAI",
        [$"LearningItems.Generation {packages.Version}", "Microsoft.Extensions.AI.OpenAI 10.5.0", "OpenAI 2.10.0"]);

    [Fact]
    public void Anthropic() => AssertDependencies("LearningItems.Generation.Anthropic", ["Anthropic 13.5.0", $"LearningItems.Generation {packages.Version}"]);

    [Fact]
    public void Postgres() => AssertDependencies("LearningItems.Generation.Postgres", [$"LearningItems.Generation {packages.Version}", "Npgsql 10.0.3"]);

    /// <summary>A library of which nobody wrote down what it depends on asks for the core, and for nothing that the core does not ask for.</summary>
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void AnotherLibrary_DependsOnTheCoreAndNoMore(string target)
    {
        string[] told = ["LearningItems.Generation", "LearningItems.Generation.Anthropic", "LearningItems.Generation.Files", "LearningItems.Generation.OpenAI", "LearningItems.Generation.Postgres"];
        var core = $"LearningItems.Generation {packages.Version}";

        Assert.All(PackedPackages.Libraries.Except(told), id =>
        {
            Assert.Contains(core, packages.Open(id).Dependencies(target));
            Assert.Empty(packages.Open(id).Dependencies(target).Except(packages.Open("LearningItems.Generation").Dependencies(target).Append(core)));
        });
    }

    [Fact]
    public void Tool_CarriesWhatItNeedsButTheFrameworkOfItsServer()
    {
        var tool = packages.Open("LearningItems.Cli");

        Assert.Empty(tool.Dependencies("net10.0"));
        Assert.Equal(["Microsoft.AspNetCore.App"], tool.Frameworks);
    }

    private void AssertDependencies(string id, string[] dependencies, params string[] onNet8)
    {
        var package = packages.Open(id);

        Assert.Equal(dependencies, package.Dependencies("net10.0"));
        Assert.Equal(dependencies.Concat(onNet8).Order(StringComparer.Ordinal), package.Dependencies("net8.0"));
    }
}
