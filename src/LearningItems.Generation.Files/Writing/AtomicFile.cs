using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Writes a file whole or not at all: to a temporary name beside it, then renamed.</summary>
/// <remarks>
/// The temporary file is in the same directory because a rename is atomic within one file system only. Its name is fixed, so
/// that what a killed process left behind is overwritten by the next one.
/// </remarks>
internal static class AtomicFile
{
    /// <summary>Makes the temporary file for writing.</summary>
    public static FileStream Create(string path) => new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 65536, FileOptions.Asynchronous);

    /// <summary>Writes lines as UTF-8 without byte order mark, each ended by LF. On failure the file stays as it was.</summary>
    public static Task WriteLinesAsync(string path, IEnumerable<string> lines, Func<string, FileStream> create, CancellationToken cancellationToken) =>
        WriteAsync(path, (stream, token) => WriteAsync(stream, lines, token), create, cancellationToken);

    /// <summary>Writes what is no text. On failure the file stays as it was.</summary>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, Func<string, FileStream> create, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var temporary = path + ".tmp";
        var stream = create(temporary);
        try
        {
            await using (stream.ConfigureAwait(false))
            {
                await write(stream, cancellationToken).ConfigureAwait(false);

                // A rename may reach the disk before the content does: without this a power cut can leave an empty file.
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    private static void TryDelete(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (UnwritableFile.Is(exception))
        {
            // The next file of this name is written over it; what failed before says more.
        }
    }

    private static async Task WriteAsync(Stream stream, IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        await using (writer.ConfigureAwait(false))
        {
            foreach (var line in lines)
            {
                await writer.WriteLineAsync(line.AsMemory(), cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
