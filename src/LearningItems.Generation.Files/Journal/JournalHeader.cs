using System.Text;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>The first line of a journal: what the file is, and in which version of the format.</summary>
internal static class JournalHeader
{
    private const int Version = 1;
    private const int Longest = 1_024; // any later version's will be shorter

    private static readonly string Line = $$"""{"journal":"learning-items","version":{{Version}}}""";

    /// <summary>The line with its end.</summary>
    public static ReadOnlySpan<byte> Bytes => Encoding.UTF8.GetBytes(Line + "\n");

    /// <summary>Checks that a file is a journal, where it is there.</summary>
    /// <exception cref="GenerationJournalException">It is no journal, or of a version that is not known.</exception>
    public static void Check(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        var (line, isWhole) = FirstLineOf(path);

        // What begins as a journal and has no whole line is one whose first line was cut.
        if (isWhole || !Line.StartsWith(line, StringComparison.Ordinal))
        {
            Check(path, line);
        }
    }

    private static void Check(string path, string line)
    {
        var version = VersionOf(line) ?? throw new GenerationJournalException($"'{path}' is no journal of learning items: its first line is not {Line}. Name another file.");
        if (version != Version)
        {
            throw new GenerationJournalException($"The journal '{path}' has version {version} of the format, and this program knows version {Version}. Use the program that wrote it, or name another file.");
        }
    }

    private static (string Line, bool IsWhole) FirstLineOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var start = new byte[Longest];
        var text = Encoding.UTF8.GetString(start, 0, file.ReadAtLeast(start, Longest, throwOnEndOfStream: false));
        return text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? (text[..end], true) : (text, false);
    }

    private static int? VersionOf(string line)
    {
        try
        {
            using var header = JsonDocument.Parse(line);
            return header.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("journal", out var journal) && journal.ValueKind == JsonValueKind.String && journal.ValueEquals("learning-items")
                && root.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number)
                ? number
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
