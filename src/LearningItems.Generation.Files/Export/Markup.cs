using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Texts of items within HTML, whatever they hold: what looks like markup is shown, and nothing else happens.</summary>
internal static class Markup
{
    /// <summary>A text in which lines may end.</summary>
    public static string Text(string? text) => Escaped(text, lineEnd: "<br>");

    /// <summary>A text on one line, also of an attribute.</summary>
    public static string OneLine(string? text) => Escaped(text, lineEnd: " ");

    /// <summary>A text on one line that is no markup: without control characters and halves of surrogate pairs.</summary>
    public static string Line(string? text)
    {
        var line = new StringBuilder();
        foreach (var rune in Runes(text))
        {
            line.Append(rune.Value is '\n' or '\t' ? " " : rune.ToString());
        }

        return line.ToString().Trim();
    }

    /// <summary>A text with its reading above it, or alone.</summary>
    public static string Ruby(string text, string? reading, string language) => string.IsNullOrWhiteSpace(reading)
        ? OneLine(text)
        : $"<ruby>{OneLine(text)}<rp> (</rp><rt lang=\"{OneLine(language)}-Latn\">{OneLine(reading)}</rt><rp>)</rp></ruby>";

    // Letters stay letters: Anki searches fields as they are written. A bracket would begin what Anki plays, [sound:…], or sets, [latex].
    private static string Escaped(string? text, string lineEnd)
    {
        var html = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in Runes(text?.Trim()))
        {
            html.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '[' => "&#91;",
                '\t' => " ",
                '\n' => lineEnd,
                _ => rune.ToString(),
            });
        }

        return html.ToString();
    }

    // U+001F is what stands between the fields of a note.
    private static IEnumerable<Rune> Runes(string? text) =>
        (text ?? string.Empty).ReplaceLineEndings("\n").EnumerateRunes().Where(rune => rune.Value is '\n' or '\t' || !Rune.IsControl(rune));
}
