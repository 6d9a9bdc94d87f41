namespace LearningItems.Cli.Tests.Readme;

/// <summary>Where the README and the pages are.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(directory!.FullName, "LearningItems.Generation.sln")))
        {
            directory = directory.Parent;
        }

        return directory.FullName;
    }
}
