using UtfUnknown;

namespace LearningItems.Generation.Files;

/// <summary>
/// Recognises encodings older than Unicode. Lists are short, too short for the statistics of detectors: what counts first is
/// whether the text is plausible as words of the encoding, then which encodings the language taught is written in, and last
/// what a detector says.
/// </summary>
internal static class LegacyEncodings
{
    private const double Plausible = 0.9;
    private const double SureDetection = 0.7;

    /// <summary>Enough to recognise an encoding by; the whole is decoded once, at the end.</summary>
    private const int BytesLookedAt = 256 * 1024;

    private static readonly string[] Names =
    [
        "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "windows-1252", "macintosh", "windows-1251", "koi8-r", "windows-1250",
        "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "windows-874", "iso-8859-2", "iso-2022-jp",
    ];

    /// <summary>Whether characters hide behind escape sequences, as in mail of old: such bytes are valid UTF-8.</summary>
    public static bool IsEscaped(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\u001B$B"u8) >= 0 || bytes.IndexOf("\u001B$@"u8) >= 0;

    /// <summary>The encoding and the text, when one encoding is clearly the likely one; otherwise several, the likely first, or none.</summary>
    public static IReadOnlyList<(string Encoding, string Text)> Recognize(ReadOnlySpan<byte> bytes, string? language)
    {
        if (IsEscaped(bytes))
        {
            return Decoded(bytes, ["iso-2022-jp"]);
        }

        var sample = Sample(bytes);
        var scores = new List<(string Name, double Score)>();
        foreach (var name in Names)
        {
            if (KnownEncodings.TryDecode(sample, KnownEncodings.Find(name)!, out var text) && Plausibility.Of(name, text) is var score and >= Plausible)
            {
                scores.Add((name, score));
            }
        }

        var likely = scores.OrderByDescending(candidate => candidate.Score).Select(candidate => candidate.Name).ToList();
        return Decoded(bytes, Chosen(scores, likely, LanguageEncodings.Of(language), sample) is { } chosen ? [chosen] : likely);
    }

    private static string? Chosen(List<(string Name, double Score)> scores, List<string> likely, IReadOnlyList<string> ofLanguage, ReadOnlySpan<byte> sample)
    {
        var expected = scores.Where(candidate => ofLanguage.Contains(candidate.Name)).ToList();
        if (expected.Count > 0)
        {
            // Of equals the one that is named first for the language is the usual one.
            var best = expected.Max(candidate => candidate.Score);
            return ofLanguage.First(name => expected.Exists(candidate => candidate.Name == name && candidate.Score == best));
        }

        if (ofLanguage.Count > 0 || likely.Count < 2)
        {
            return likely.Count == 1 ? likely[0] : null;
        }

        return scores.TrueForAll(candidate => candidate.Name == likely[0] || candidate.Score < Score(scores, likely[0]))
            ? likely[0]
            : Detected(sample, likely);
    }

    private static double Score(List<(string Name, double Score)> scores, string name) => scores.Find(candidate => candidate.Name == name).Score;

    private static string? Detected(ReadOnlySpan<byte> sample, List<string> likely)
    {
        var detected = CharsetDetector.DetectFromBytes(sample.ToArray()).Detected;
        return detected?.Confidence >= SureDetection ? likely.Find(name => string.Equals(name, detected.EncodingName, StringComparison.OrdinalIgnoreCase)) : null;
    }

    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= BytesLookedAt)
        {
            return bytes;
        }

        // Cut between lines: half a character would rule out its encoding.
        var end = bytes[..BytesLookedAt].LastIndexOfAny((byte)'\n', (byte)'\r');
        return end < 0 ? bytes : bytes[..end];
    }

    private static List<(string Encoding, string Text)> Decoded(ReadOnlySpan<byte> bytes, IReadOnlyList<string> names)
    {
        var decoded = new List<(string, string)>();
        foreach (var name in names)
        {
            if (KnownEncodings.TryDecode(bytes, KnownEncodings.Find(name)!, out var text))
            {
                decoded.Add((name, text));
            }
        }

        return decoded;
    }
}
