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
    public static string Write(IEnumerable<SourceItem> sources, Func<SourceItem, bool> withReading)
    {
        var builder = new StringBuilder();
        foreach (var (source, index) in sources.Select((source, index) => (source, index)))
        {
            builder.Append(CultureInfo.InvariantCulture, $"{index + 1} ");
            AppendRow(builder, source, withReading(source));
            builder.Append('\n');
        }

        return builder.ToString();
    }

    // A text that has what ends it in a row is put in quotation marks, so that "A: B" is not read as A with the gloss B.
    private static void AppendText(StringBuilder builder, string text)
    {
        var isAmbiguous = text.Contains(": ", StringComparison.Ordinal) || text.Contains(" (", StringComparison.Ordinal);
        builder.Append(isAmbiguous ? "\"" : string.Empty).Append(text).Append(isAmbiguous ? "\"" : string.Empty);
    }

    private static void AppendRow(StringBuilder builder, SourceItem source, bool withReading)
    {
        AppendText(builder, Printable.OneLine(source.Text));
        if (withReading && !string.IsNullOrWhiteSpace(source.Reading))
        {
            builder.Append(" (").Append(Printable.OneLine(source.Reading)).Append(')');
        }

        var meaning = string.IsNullOrWhiteSpace(source.Gloss) ? source.Sense : source.Gloss;
        if (!string.IsNullOrWhiteSpace(meaning))
        {
            builder.Append(": ").Append(Printable.OneLine(meaning));
        }

        if (!string.IsNullOrWhiteSpace(source.Sense) && source.Sense != meaning)
        {
            builder.Append(" [").Append(Printable.OneLine(source.Sense)).Append(']');
        }
    }
}
