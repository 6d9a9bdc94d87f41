using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>The first line of a journal: what the file is, and in which version of the format.</summary>
internal static class JournalHeader
{
    private const int Version = 1;

    public static string Line { get; } = $$"""{"journal":"learning-items","version":{{Version}}}""";

    /// <exception cref="GenerationJournalException">The file is no journal, or of a version that is not known.</exception>
    public static void Check(string path, string line)
    {
        var version = VersionOf(line) ?? throw new GenerationJournalException($"'{path}' is no journal of learning items: its first line is not {Line}. Name another file.");
        if (version != Version)
        {
            throw new GenerationJournalException($"The journal '{path}' has version {version} of the format, and this program knows version {Version}. Use the program that wrote it, or name another file.");
        }
    }

    private static int? VersionOf(string line)
    {
        try
        {
            using var header = JsonDocument.Parse(line);
            return header.RootElement.ValueKind == JsonValueKind.Object
                && header.RootElement.TryGetProperty("journal", out var journal) && journal.ValueEquals("learning-items")
                && header.RootElement.TryGetProperty("version", out var version) && version.TryGetInt32(out var number)
                ? number
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
