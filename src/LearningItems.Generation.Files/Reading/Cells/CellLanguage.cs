namespace LearningItems.Generation.Files;

/// <summary>The language of a tag, as far as cells are read by it.</summary>
/// <remarks>Three-letter codes of ISO 639-2 and 639-3. Written by hand; licence MIT, as the library; checked by <c>CellLanguageTests</c>.</remarks>
internal static class CellLanguage
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cmn"] = "zh",
        ["zho"] = "zh",
        ["chi"] = "zh",
        ["jpn"] = "ja",
        ["kor"] = "ko",
        ["deu"] = "de",
        ["ger"] = "de",
        ["fra"] = "fr",
        ["fre"] = "fr",
        ["spa"] = "es",
        ["ita"] = "it",
        ["por"] = "pt",
        ["nld"] = "nl",
        ["dut"] = "nl",
        ["eng"] = "en",
        ["rus"] = "ru",
    };

    private static readonly string[] TraditionalSubtags = ["Hant", "TW", "HK", "MO"];

    /// <summary>The first subtag in lower case, in two letters where there are such; null where no language is known.</summary>
    public static string? Of(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
        {
            return null;
        }

        var first = tag.Trim().Split('-', '_')[0];
        return Short.GetValueOrDefault(first) ?? first.ToLowerInvariant();
    }

    /// <summary>Whether Chinese of this tag is written with traditional characters.</summary>
    public static bool IsTraditional(string? tag)
    {
        var subtags = (tag ?? string.Empty).Split('-', '_').Skip(1).ToList();
        return subtags.Exists(subtag => TraditionalSubtags.Contains(subtag, StringComparer.OrdinalIgnoreCase)) && !subtags.Contains("Hans", StringComparer.OrdinalIgnoreCase);
    }
}
