using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>The runs below a directory.</summary>
internal static class RunDirectories
{
    /// <summary>The directories of results right below one that is no result itself, by name.</summary>
    /// <param name="path">The directory; what is none has no runs.</param>
    public static IReadOnlyList<string> In(string path) =>
        Directory.Exists(path) && !IsResult(path)
            ? [.. Directory.EnumerateDirectories(path).Where(IsResult).Order(StringComparer.Ordinal)]
            : [];

    private static bool IsResult(string directory) =>
        File.Exists(Path.Combine(directory, ResultFileNames.Items)) || File.Exists(Path.Combine(directory, ResultFileNames.Report));
}
