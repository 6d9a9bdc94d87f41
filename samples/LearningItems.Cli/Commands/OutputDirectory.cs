using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>The directory for the files of a run. What is wrong with it is found before anything is paid.</summary>
internal static class OutputDirectory
{
    /// <summary>Makes the directory where it is missing and sees that it, and the files in it, can be written to.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="overwrite">Whether files in it that are of no run are replaced; null where the command has no option for that.</param>
    /// <exception cref="UsageException">It cannot be made or written to, or has files of somebody's own; the message names it.</exception>
    public static void EnsureWritable(string path, bool? overwrite)
    {
        try
        {
            Directory.CreateDirectory(path);
            WriteProbe.In(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The output directory '{path}' cannot be written to ({exception.Message}); name another with --output.");
        }

        foreach (var name in ResultFileNames.All)
        {
            EnsureReplaceable(path, name);
        }

        if (overwrite != true)
        {
            EnsureOurs(path, canOverwrite: overwrite is not null);
        }
    }

    // A file of one of these names may be anybody's: it is replaced where a run was in the directory before.
    private static void EnsureOurs(string directory, bool canOverwrite)
    {
        var found = ResultFileNames.All.FirstOrDefault(name => File.Exists(Path.Combine(directory, name)));
        if (found is not null && !EarlierRun.WasIn(directory))
        {
            var remedy = canOverwrite ? "or replace it by --overwrite" : "or move it";
            throw new UsageException($"'{found}' is in the output directory '{directory}' and of no earlier run there; name another directory with --output, {remedy}. Nothing was sent.");
        }
    }

    private static void EnsureReplaceable(string directory, string name)
    {
        var file = new FileInfo(Path.Combine(directory, name));
        var obstacle = Directory.Exists(file.FullName) ? "is a directory" : file is { Exists: true, IsReadOnly: true } ? "is read-only" : null;
        if (obstacle is not null)
        {
            throw new UsageException($"'{name}' in the output directory '{directory}' {obstacle}, so that the run could not be saved; move it or name another directory with --output.");
        }
    }
}
