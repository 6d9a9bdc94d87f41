namespace LearningItems.Packages.Tests.Building;

/// <summary>All packages, packed once for all tests to a folder of its own, and a folder for what is built of them.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("learning-items-packages-");
    private int _folders;

    /// <summary>Where the packages are.</summary>
    public string Feed => Path.Combine(_root.FullName, "feed");

    /// <summary>The version that all have.</summary>
    public string Version { get; private set; } = string.Empty;

    /// <summary>The libraries: the folders of <c>src</c>.</summary>
    public static IReadOnlyList<string> Libraries { get; } =
        [.. Directory.GetDirectories(Path.Combine(RepositoryRoot.Path, "src")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public async Task InitializeAsync()
    {
        await PackAsync(Feed);
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "LearningItems.Cli.*.nupkg").Single())["LearningItems.Cli.".Length..];
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "nuget.config"), Configuration());
    }

    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Packs everything.</summary>
    internal static async Task PackAsync(string folder, params string[] arguments) =>
        (await Command.DotnetAsync(RepositoryRoot.Path, ["msbuild", "packaging/Pack.proj", $"-p:PackageOutputPath={folder}", "-m:2", "-v:m", .. arguments])).Succeeded();

    internal Package Open(string id) => new(Path.Combine(Feed, $"{id}.{Version}.nupkg"));

    internal Package OpenSymbols(string id) => new(Path.Combine(Feed, $"{id}.{Version}.snupkg"));

    /// <summary>An empty folder, within the configuration that finds the packages.</summary>
    internal string NewFolder() => _root.CreateSubdirectory($"work-{++_folders}").FullName;

    // Ours are extracted to a cache of their own, never to the machine's; what others published is taken from there where it is.
    private string Configuration()
    {
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var fallback = Directory.Exists(machine) && Directory.GetDirectories(machine, "learningitems.*").Length == 0 ? $"""<add key="machine" value="{machine}" />""" : string.Empty;
        return $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_root.FullName, "cache")}" />
                <add key="signatureValidationMode" value="accept" />
              </config>
              <fallbackPackageFolders><clear />{fallback}</fallbackPackageFolders>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
            </configuration>
            """;
    }
}
