using System.Text;
using LearningItems.Cli.Display;

namespace LearningItems.Cli.Commands;

/// <summary>The file with a course's own rules of style.</summary>
internal static class StyleFile
{
    // What the library takes; said here in the words of the option.
    private const int Longest = 4000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The rules; null when no file is named.</returns>
    /// <exception cref="UsageException">The file cannot be used; the message names it.</exception>
    public static async Task<string?> ReadAsync(string? path, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UsageException("--style names no file; name one with the rules of style or leave out --style.");
        }

        var text = Decode(await ReadBytesAsync(path, cancellationToken), path);
        return text.Length switch
        {
            0 => throw new UsageException($"The style file '{path}' is empty; write the rules into it or leave out --style."),
            > Longest => throw new UsageException($"The style file '{path}' has {Figures.Count(text.Length)} characters; --style takes at most {Figures.Count(Longest)}, which go out with every call."),
            _ => text,
        };
    }

    private static async Task<byte[]> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"The style file '{path}' cannot be read: it is a directory; name a file in it.");
        }

        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The style file '{path}' cannot be read: {exception.Message}");
        }
    }

    private static string Decode(byte[] bytes, string path)
    {
        try
        {
            var text = Utf8.GetString(bytes).TrimStart('\uFEFF').Trim();

            // UTF-16 of Latin text is valid UTF-8 in which every second character is NUL.
            return text.Contains('\0', StringComparison.Ordinal) ? throw NotText(path) : text;
        }
        catch (DecoderFallbackException)
        {
            throw NotText(path);
        }
    }

    private static UsageException NotText(string path) => new($"The style file '{path}' is not UTF-8 text; save it as UTF-8.");
}
