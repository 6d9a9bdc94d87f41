using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>The beginning of a journal: what the file is, in which version of the format, and the number that the hashes of its lines cover.</summary>
/// <param name="Version">The version, 1 or 2. A journal of version 1 has no hashes.</param>
/// <param name="Journal">The number of the journal.</param>
internal sealed record JournalHeader(int Version, uint Journal)
{
    private const int Newest = 2;
    private const int Longest = 1_024; // any later version's will be shorter
    private const string FirstVersion = """{"journal":"learning-items","version":1}""";
    private const string Beginning = """{"journal":"learning-items","version":2,"id":"00000000""";
    private const int Digits = 8;

    /// <summary>How long the line of a header with a hash is.</summary>
    public static int Length => Beginning.Length + 1 + HashedLine.EndLength;

    /// <summary>Makes the header of a new journal.</summary>
    public static JournalHeader New() => new(Newest, BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint))));

    /// <summary>The header with its line feeds. It stands twice: without it no line could be told from one of another journal.</summary>
    public byte[] Bytes
    {
        get
        {
            byte[] line = [.. HashedLine.Of(0, Encoding.ASCII.GetBytes(Beginning[..^Digits] + Journal.ToString("x8", CultureInfo.InvariantCulture) + "\"")), (byte)'\n'];
            return [.. line, .. line];
        }
    }

    /// <summary>The header that a line is; null for every other line.</summary>
    public static JournalHeader? Of(ReadOnlySpan<byte> line)
    {
        if (line.SequenceEqual(Encoding.ASCII.GetBytes(FirstVersion)))
        {
            return new JournalHeader(1, 0);
        }

        return line.Length == Length && HashedLine.IsSound(0, line)
            && line.StartsWith(Encoding.ASCII.GetBytes(Beginning[..^Digits]))
            && uint.TryParse(Encoding.ASCII.GetString(line.Slice(Beginning.Length - Digits, Digits)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var journal)
            ? new JournalHeader(Newest, journal)
            : null;
    }

    /// <summary>The header of a file; null where the file is not there, or has no more than a part of one.</summary>
    /// <exception cref="GenerationJournalException">It is no journal, of a version that is not known, or its first lines are damaged.</exception>
    /// <param name="file">The file.</param>
    /// <param name="path">How messages name it.</param>
    public static JournalHeader? Read(string file, string path)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        var start = StartOf(file);
        var end = start.IndexOf((byte)'\n');
        if (end < 0)
        {
            var text = Encoding.UTF8.GetString(start);
            var isCut = FirstVersion.StartsWith(text, StringComparison.Ordinal) || Beginning.StartsWith(text[..Math.Min(text.Length, Beginning.Length - Digits)], StringComparison.Ordinal);
            return isCut && start.Length <= Length ? null : throw Refused(path, start, text);
        }

        return Of(start[..end]) ?? At(start, 0) ?? At(start, Length + 1) ?? throw Refused(path, start, Encoding.UTF8.GetString(start[..end]));
    }

    // The header, or its copy, where a line feed or the other of the two is damaged.
    private static JournalHeader? At(ReadOnlySpan<byte> start, int position) =>
        start.Length >= position + Length && Of(start.Slice(position, Length)) is { Version: Newest } header ? header : null;

    private static ReadOnlySpan<byte> StartOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var start = new byte[Longest];
        return start.AsSpan(0, file.ReadAtLeast(start, Longest, throwOnEndOfStream: false));
    }

    private static GenerationJournalException Refused(string path, ReadOnlySpan<byte> start, string line)
    {
        if (VersionOf(line) is { } version and not (1 or Newest))
        {
            return new GenerationJournalException($"Line 1 of the journal '{path}' says that it has version {version} of the format, and this program knows the versions 1 and {Newest}. Use the program that wrote it, or name another file.");
        }

        if (start.IndexOf("learning-items"u8) < 0 && start.IndexOf("{\"kind\":\""u8) < 0)
        {
            return new GenerationJournalException($"'{path}' is no journal of learning items: line 1 is not one that begins with {Beginning[..^(Digits + 7)]}. Name another file.");
        }

        var remedy = start.IndexOf(",\"hash\":\""u8) >= 0
            ? "Lines 1 and 2 are the same in a sound journal; put them back from a copy of the file"
            : $"In a sound journal of its version it is {FirstVersion}; put that line in its place";
        return new GenerationJournalException($"Line 1 of the journal '{path}' is damaged, so that nothing in it can be trusted. {remedy}, or name another file. Nothing was overwritten.");
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
