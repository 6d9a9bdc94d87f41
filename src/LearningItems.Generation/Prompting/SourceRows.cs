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
    public static string Write(IEnumerable<SourceItem> sources, Func<SourceItem, bool> withReading, Func<SourceItem, bool> withGloss, Func<SourceItem, bool> withPartOfSpeech)
    {
        var builder = new StringBuilder();
        foreach (var (source, index) in sources.Select((source, index) => (source, index)))
        {
            builder.Append(CultureInfo.InvariantCulture, $"{index + 1} ");
            AppendRow(builder, source, withReading(source), withGloss(source), withPartOfSpeech(source));
            builder.Append('\n');
        }

        return builder.ToString();
    }

    // A text with a character that would end it in a row is put in quotation marks, so that "A: B" is not read as A with the gloss B.
    private static void AppendText(StringBuilder builder, string text)
    {
        var isAmbiguous = text.Contains(": ", StringComparison.Ordinal) || text.Contains(" (", StringComparison.Ordinal);
        builder.Append(isAmbiguous ? "\"" : string.Empty).Append(text).Append(isAmbiguous ? "\"" : string.Empty);
    }

    private static void AppendRow(StringBuilder builder, SourceItem source, bool withReading, bool withGloss, bool withPartOfSpeech)
    {
        AppendText(builder, Printable.OneLine(source.Citation ?? source.Text));
        var reading = OneLine(source.Reading);
        if (withReading && reading.Length > 0)
        {
            builder.Append(" (").Append(reading).Append(')');
        }

        var partOfSpeech = withPartOfSpeech ? OneLine(source.PartOfSpeech) : string.Empty;
        if (partOfSpeech.Length > 0)
        {
            builder.Append(" [").Append(partOfSpeech).Append(']');
        }

        var (gloss, sense) = (withGloss ? OneLine(source.Gloss) : string.Empty, OneLine(source.Sense));
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
