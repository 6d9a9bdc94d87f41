namespace LearningItems.Generation.Files;

/// <summary>The encodings that texts of a language are in where they are not in Unicode, the usual one first.</summary>
/// <remarks>From the code pages of Windows and macOS by language, written by hand; licence MIT, as the library; checked by <c>LegacyEncodingTests</c>.</remarks>
internal static class LanguageEncodings
{
    private static readonly string[] Western = ["windows-1252", "macintosh"];

    private static readonly Dictionary<string, string[]> ByLanguage = Index(
        (["gb18030", "big5"], "zh cmn yue wuu"),
        (["shift_jis", "euc-jp"], "ja"),
        (["euc-kr"], "ko"),
        (["windows-1251", "koi8-r"], "ru uk be bg sr mk kk ky mn"),
        (["windows-1250", "iso-8859-2"], "pl cs sk hu sl hr bs ro sq"),
        (["windows-1253"], "el"),
        (["windows-1254"], "tr az"),
        (["windows-1255"], "he yi"),
        (["windows-1256"], "ar fa ur"),
        (["windows-1257"], "lt lv et"),
        (["windows-1258"], "vi"),
        (["windows-874"], "th"),
        (Western, "en de fr es it pt nl sv da no nb nn fi is ca gl eu ga af id ms sw"));

    /// <summary>The encodings of a language by its tag; none when they are not known.</summary>
    public static IReadOnlyList<string> Of(string? language)
    {
        var parts = (language ?? string.Empty).Split('-', '_');
        var encodings = ByLanguage.GetValueOrDefault(parts[0]) ?? [];
        var isTraditional = parts.Skip(1).Any(part => part.ToUpperInvariant() is "HANT" or "TW" or "HK" or "MO") || parts[0] == "yue";
        return isTraditional && encodings.Contains("big5") ? ["big5", "gb18030"] : encodings;
    }

    private static Dictionary<string, string[]> Index(params (string[] Encodings, string Languages)[] table) => table
        .SelectMany(entry => entry.Languages.Split(' ').Select(language => (language, entry.Encodings)))
        .ToDictionary(pair => pair.language, pair => pair.Encodings, StringComparer.OrdinalIgnoreCase);
}
