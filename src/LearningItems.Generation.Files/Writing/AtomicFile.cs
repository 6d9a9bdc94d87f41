using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Writes a file whole or not at all: to a temporary name beside it, then renamed.</summary>
/// <remarks>
/// The temporary file is in the same directory because a rename is atomic within one file system only. Its name is fixed, so
/// that what a killed process left behind is taken away by the next one. A link of that name is somebody's own: it is not followed, and left. The rename
/// takes the place of a link, and what that leads to stays as it is.
/// </remarks>
internal static class AtomicFile
{
    /// <summary>Makes the temporary file for writing.</summary>
    /// <exception cref="IOException">There is a link of its name, or it cannot be made.</exception>
    public static FileStream Create(string path) => Create(path, FileOptions.Asynchronous);

    /// <summary>Writes a file at once. On failure it stays as it was.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var temporary = path + ".tmp";
        using var stream = Create(temporary, FileOptions.None);
        try
        {
            write(stream);
            stream.Flush(flushToDisk: true);
            stream.Dispose();
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            stream.Dispose();
            TryDelete(temporary);
            throw;
        }
    }

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

    private static FileStream Create(string path, FileOptions options)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new IOException($"'{path}' is a link, and the file is first written under that name; move it");
        }

        File.Delete(path); // of a killed process; another name of the same file keeps what is in it
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 65536, options);
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
