using System.Globalization;
using System.Text;
using System.Text.Json;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Text;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Opinion;

/// <summary>Writes items as numbered rows, <c>number word (reading): definition</c>, with their source, fields and examples below, each on a line of its own. Only what is there is written.</summary>
internal static class ItemRows
{
    // An item drawn from many words names a few of them.
    private const int MostSources = 10;

    /// <summary>Appends an item.</summary>
    /// <param name="rows">The rows before it.</param>
    /// <param name="ordinal">Its number.</param>
    /// <param name="judged">The item with its sources.</param>
    /// <param name="level">The level of the course.</param>
    public static void Append(StringBuilder rows, int ordinal, JudgedItem judged, ProficiencyLevel level)
    {
        var (made, details) = (judged.Item.Item, judged.Item.Details);
        rows.Append(CultureInfo.InvariantCulture, $"{ordinal} {Printable.OneLine(made.TargetItem)}");
        rows.Append(string.IsNullOrWhiteSpace(made.Romanization) ? string.Empty : $" ({Printable.OneLine(made.Romanization)})");
        rows.Append(CultureInfo.InvariantCulture, $": {Printable.OneLine(made.Definition)}\n");
        AppendSources(rows, judged.Sources);
        if (made.LevelMin != level.Minimum || made.LevelMax != level.Maximum)
        {
            Line(rows, "level", made.LevelMin == made.LevelMax ? made.LevelMin : $"{made.LevelMin} to {made.LevelMax}");
        }

        Line(rows, "feature", details.Feature);
        Line(rows, "register", details.Register);
        foreach (var (name, value) in details.Fields)
        {
            Line(rows, name, Text(value));
        }

        foreach (var example in made.Examples)
        {
            Line(rows, "example", example.Translation.Length == 0 ? example.Text : $"{example.Text} = {example.Translation}");
        }
    }

    private static void AppendSources(StringBuilder rows, IReadOnlyList<Source> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        rows.Append("  source: ");
        for (var index = 0; index < Math.Min(MostSources, sources.Count); index++)
        {
            rows.Append(index == 0 ? string.Empty : "; ");
            SourceRows.AppendRow(rows, sources[index].Item, sources.Count == 1 ? RowParts.Reading | RowParts.Gloss | RowParts.PartOfSpeech : RowParts.Reading);
        }

        rows.Append('\n');
    }

    private static void Line(StringBuilder rows, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            rows.Append("  ").Append(Printable.OneLine(name)).Append(": ").Append(Printable.OneLine(text)).Append('\n');
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Text)),
        JsonValueKind.Null => string.Empty,
        _ => value.GetRawText(),
    };
}
