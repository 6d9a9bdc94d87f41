using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>The directory for the files of a run. What is wrong with it is found before anything is paid.</summary>
internal static class OutputDirectory
{
    /// <summary>Makes the directory where it is missing and sees that it, and the files in it, can be written to.</summary>
    /// <exception cref="UsageException">It cannot be made or written to; the message names it.</exception>
    public static void EnsureWritable(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            var probe = Path.Combine(path, ".write-test");
            using (new FileStream(probe, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose))
            {
                // that it could be made is all there is to know
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The output directory '{path}' cannot be written to ({exception.Message}); name another with --output.");
        }

        foreach (var name in ResultFileNames.All)
        {
            EnsureReplaceable(path, name);
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
