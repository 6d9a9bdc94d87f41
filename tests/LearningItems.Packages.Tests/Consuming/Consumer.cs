using System.Text.Json;
using System.Xml.Linq;
using LearningItems.Packages.Tests.Building;

namespace LearningItems.Packages.Tests.Consuming;

/// <summary>An application of the folder <c>Consumers</c>, copied to where only the packages reach it.</summary>
internal sealed class Consumer
{
    private readonly string _version;
    private readonly string _project;
    private string[] _floors = [];

    public Consumer(PackedPackages packages, string name)
    {
        var folder = packages.NewFolder();
        SourceCopy.Of(Path.Combine(RepositoryRoot.Path, "tests/LearningItems.Packages.Tests/Consumers"), folder);
        (_version, _project) = (packages.Version, Path.Combine(folder, name));
    }

    /// <summary>The program of a package's README, pasted.</summary>
    public static Consumer OfReadme(PackedPackages packages, string id, string target = "net10.0")
    {
        var consumer = new Consumer(packages, "Readme") { Properties = [$"-p:Package={id}"], Target = target };
        consumer.Write("Program.cs", packages.Open(id).Text("README.md").Split("```csharp\n")[1].Split("```\n")[0]);
        return consumer;
    }

    public string Target { get; init; } = "net10.0";

    /// <summary>Further properties of the build.</summary>
    public IReadOnlyList<string> Properties { get; init; } = [];

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_project, file), text);

    /// <summary>Builds, with warnings as errors.</summary>
    public async Task BuildAsync() => (await Command.DotnetAsync(_project, ["build", "-o", "built", "-v:m", .. All])).Succeeded();

    /// <summary>Builds and runs, and tells what it wrote.</summary>
    public async Task<string> RunAsync()
    {
        await BuildAsync();
        var assembly = Path.GetFileName(Directory.GetFiles(Path.Combine(_project, "built"), "*.runtimeconfig.json").Single()).Replace(".runtimeconfig.json", ".dll", StringComparison.Ordinal);
        return (await Command.DotnetAsync(_project, Path.Combine("built", assembly))).Succeeded();
    }

    /// <summary>Publishes, with warnings of trimming and of native code as errors, and runs what was published.</summary>
    public async Task<string> PublishAndRunAsync(params string[] how)
    {
        (await Command.DotnetAsync(_project, ["publish", "-c", "Release", "-o", "published", "-v:m", "--ucr", .. how, .. All])).Succeeded();
        return (await Command.RunAsync(Path.Combine(_project, "published", Path.GetFileName(_project)), _project)).Succeeded();
    }

    /// <summary>The versions that the restore chose, as <c>id version</c>.</summary>
    public IReadOnlyList<string> Resolved()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(_project, "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Replace('/', ' '))];
    }

    /// <summary>Pins each dependency of a package at exactly what its nuspec names.</summary>
    public void PinFloors(IEnumerable<string> dependencies)
    {
        var file = Path.Combine(_project, "floors.props");
        new XElement("Project", new XElement("ItemGroup", dependencies.Select(dependency => dependency.Split(' ')).Select(part =>
            new XElement("PackageReference", new XAttribute("Include", part[0]), new XAttribute("Version", $"[{part[1]}]"))))).Save(file);
        _floors = [$"-p:Floors={file}"];
    }

    private IEnumerable<string> All => [$"-p:PackedVersion={_version}", $"-p:ConsumerTarget={Target}", .. Properties, .. _floors];
}
