using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Names of files that every system takes, and that mean nothing within a card.</summary>
internal static class MediaName
{
    private const int Longest = 60;

    // Devices of Windows, whatever extension they have.
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    /// <summary>The name of a file without what a path or a card could take for more than a name.</summary>
    public static string Of(ItemMediaFile file)
    {
        // Only what follows the last separator is its own name.
        var safe = Safe(file.Name[(file.Name.LastIndexOfAny(['/', '\\']) + 1)..]);
        var extension = Path.GetExtension(safe);
        var (stem, kind) = MediaKind.Fits(extension, file.ContentType) ? (safe[..^extension.Length], extension) : (safe, MediaKind.ExtensionOf(file.ContentType));
        stem = stem.Trim('.', '_');
        stem = stem.Length > Longest ? stem[..Longest] : stem;
        return (stem.Length == 0 ? "media" : Reserved.Contains(stem.Split('.')[0], StringComparer.OrdinalIgnoreCase) ? "media_" + stem : stem) + kind;
    }

    /// <summary>A name with more before its extension.</summary>
    public static string With(string name, string more) => $"{Path.GetFileNameWithoutExtension(name)}-{more}{Path.GetExtension(name)}";

    private static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var c in Markup.Line(name).Normalize(NormalizationForm.FormC))
        {
            // Letters outside the first plane are pairs, and become two of the sign.
            safe.Append(char.IsLetterOrDigit(c) || c is '.' or '-' ? c : '_');
        }

        return safe.ToString();
    }
}
