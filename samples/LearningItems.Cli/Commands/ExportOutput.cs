using LearningItems.Cli.Display;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Commands;

/// <summary>The file of an export. What is wrong with it is found before anything is written.</summary>
internal static class ExportOutput
{
    /// <exception cref="UsageException">The file is what is exported, or cannot be written; the message names it.</exception>
    public static void EnsureWritable(string output, string input)
    {
        try
        {
            var file = new FileInfo(output);
            var obstacle = Directory.Exists(file.FullName) || Path.EndsInDirectorySeparator(output) ? "is a directory"
                : file is { Exists: true, IsReadOnly: true } ? "is read-only"
                : file.FullName == Path.GetFullPath(input) ? "is the input"
                : IsOfTheResult(file, input) ? "is a file of the result"
                : null;
            if (obstacle is not null)
            {
                throw new UsageException($"--output is '{ShortText.Value(output)}', which {obstacle}; name another file.");
            }

            Probe(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"--output is '{ShortText.Value(output)}' and cannot be written ({ShortText.Value(exception.Message)}); name another file.");
        }
    }

    // Also where the input is only one file of it.
    private static bool IsOfTheResult(FileInfo file, string input) =>
        file.DirectoryName == (Directory.Exists(input) ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)) : Path.GetDirectoryName(Path.GetFullPath(input))) && ResultFileNames.All.Append(ResultFileNames.Journal).Append(ResultFileNames.Decisions).Contains(file.Name, StringComparer.OrdinalIgnoreCase);

    // Beside the file, as what is renamed to it in the end.
    private static void Probe(FileInfo file)
    {
        Directory.CreateDirectory(file.DirectoryName!);
        WriteProbe.Beside(file.FullName);
    }
}
