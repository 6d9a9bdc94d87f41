using System.Globalization;
using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Prompting;

/// <summary>
/// Writes sources as numbered rows, <c>ordinal text: gloss</c>: 6.9 tokens a row where JSON takes 18 and the reading would add
/// four. Only what is there is written; the reading stands where the category needs it or where it tells two rows apart.
/// </summary>
internal static class SourceRows
{
    public static string Write(IReadOnlyList<SourceItem> sources, bool withReadings)
    {
        var repeated = sources.GroupBy(source => source.Text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var builder = new StringBuilder();
        for (var index = 0; index < sources.Count; index++)
        {
            builder.Append(CultureInfo.InvariantCulture, $"{index + 1} ");
            AppendRow(builder, sources[index], withReadings || repeated.Contains(sources[index].Text));
            builder.Append('\n');
        }

        return builder.ToString();
    }

    /// <summary>One row without its number, as planned before its place in a batch is known.</summary>
    public static string Row(SourceItem source, bool withReading)
    {
        var builder = new StringBuilder();
        AppendRow(builder, source, withReading);
        return builder.ToString();
    }

    private static void AppendRow(StringBuilder builder, SourceItem source, bool withReading)
    {
        builder.Append(Printable.OneLine(source.Text));
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
