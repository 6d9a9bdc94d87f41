using System.Globalization;
using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Prompting;

/// <summary>
/// Writes sources as numbered rows, <c>ordinal text: gloss</c>: 6.9 tokens a row where JSON takes 18 and the reading would add
/// four. Only what is there is written.
/// </summary>
internal static class SourceRows
{
    /// <summary>Appends a source as one line.</summary>
    /// <param name="rows">The rows before it.</param>
    /// <param name="ordinal">Its number.</param>
    /// <param name="source">The source.</param>
    /// <param name="parts">What the row shows of it.</param>
    public static StringBuilder Append(StringBuilder rows, int ordinal, SourceItem source, RowParts parts)
    {
        rows.Append(CultureInfo.InvariantCulture, $"{ordinal} ");
        AppendRow(rows, source, parts);
        return rows.Append('\n');
    }

    // A text with a character that would end it in a row is put in quotation marks, so that "A: B" is not read as A with the gloss B.
    private static void AppendText(StringBuilder builder, string text)
    {
        var isAmbiguous = text.Contains(": ", StringComparison.Ordinal) || text.Contains(" (", StringComparison.Ordinal);
        builder.Append(isAmbiguous ? "\"" : string.Empty).Append(text).Append(isAmbiguous ? "\"" : string.Empty);
    }

    /// <summary>Appends a source without a number and an end of line.</summary>
    public static void AppendRow(StringBuilder builder, SourceItem source, RowParts parts)
    {
        AppendText(builder, Printable.OneLine(source.Citation ?? source.Text));
        var reading = parts.HasFlag(RowParts.Reading) ? OneLine(source.Reading) : string.Empty;
        if (reading.Length > 0)
        {
            builder.Append(" (").Append(reading).Append(')');
        }

        var partOfSpeech = parts.HasFlag(RowParts.PartOfSpeech) ? OneLine(source.PartOfSpeech) : string.Empty;
        if (partOfSpeech.Length > 0)
        {
            builder.Append(" [").Append(partOfSpeech).Append(']');
        }

        var (gloss, sense) = (parts.HasFlag(RowParts.Gloss) ? OneLine(source.Gloss) : string.Empty, OneLine(source.Sense));
        var meaning = gloss.Length > 0 ? gloss : sense;
        if (meaning.Length > 0)
        {
            builder.Append(": ").Append(meaning);
        }

        if (sense.Length > 0 && sense != meaning)
        {
            builder.Append(" [").Append(sense).Append(']');
        }
    }

    private static string OneLine(string? text) => text is null ? string.Empty : Printable.OneLine(text);
}
