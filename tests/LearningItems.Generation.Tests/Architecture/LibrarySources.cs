namespace LearningItems.Generation.Tests.Architecture;

/// <summary>The source of the library, for what is held of its text.</summary>
internal static class LibrarySources
{
    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder of the library.</summary>
    public static string Library { get; } = Path.Combine(Repository, "src", "LearningItems.Generation");

    /// <summary>The files of the library by their paths within it, which have slashes.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Library, path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
        .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(Library, path)), StringComparer.Ordinal);

    private static string FindRepository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "LearningItems.Generation.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException($"No LearningItems.Generation.sln above {AppContext.BaseDirectory}.");
        }

        return directory.FullName;
    }
}
