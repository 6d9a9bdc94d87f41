using System.Globalization;

namespace LearningItems.Generation.Files;

/// <summary>Items as a table for spreadsheets: RFC 4180 with commas and CRLF, behind the mark by which Excel knows UTF-8.</summary>
internal static class CsvSheet
{
    private const string Mark = "\uFEFF";

    // What several values of a cell are set apart by: a semicolon is where a spreadsheet of much of Europe begins the next cell.
    private const string Between = " | ";

    private static readonly (string Name, Func<LearningItem, string> Text)[] Columns =
    [
        ("id", item => item.Id.ToString()),
        ("category", item => item.Category.Value),
        ("language", item => item.Language),
        ("target", item => item.TargetItem),
        ("reading", item => item.Romanization ?? string.Empty),
        ("definition", item => item.Definition),
        ("sense", item => item.SenseGloss ?? string.Empty),
        ("part of speech", item => item.Pos ?? string.Empty),
        ("base", item => item.Lemma ?? string.Empty),
        ("aliases", item => string.Join(Between, item.Aliases)),
        ("level", ItemLevel.Of),
        ("tags", item => string.Join(' ', ItemTags.Of(item))),
        ("media", item => string.Join(Between, item.MediaUrls)),
        ("source file", item => item.SourceFile ?? string.Empty),
        ("created", item => item.CreatedAt.ToString("O", CultureInfo.InvariantCulture)),
    ];

    /// <summary>The lines of the file, which end in LF as it is written.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<LearningItem> items)
    {
        var examples = items.Select(item => item.Examples.Count).DefaultIfEmpty().Max();
        return items.Select(item => Row(Cells(item, examples))).Prepend(Mark + Row(Header(examples)));
    }

    private static IEnumerable<string> Header(int examples) =>
        Columns.Select(column => column.Name).Concat(Enumerable.Range(1, examples).SelectMany(number => new[] { $"example {number}", $"example {number} translation" }));

    private static IEnumerable<string> Cells(LearningItem item, int examples) =>
        Columns.Select(column => column.Text(item)).Concat(Enumerable.Range(0, examples).SelectMany(index => index < item.Examples.Count
            ? new[] { item.Examples[index].Text, item.Examples[index].Translation }
            : [string.Empty, string.Empty]));

    private static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(CsvCell.Of)) + "\r";
}
