namespace LearningItems.Generation.Files;

/// <summary>Recognises how the rows of a list are laid out.</summary>
internal static class LayoutRecognition
{
    private const int Samples = 3;
    private const int SampleLength = 20;

    /// <summary>The list with what is known of its columns; whether that is enough to read it is for the caller to see.</summary>
    /// <exception cref="WordListException">A chosen column or field does not exist.</exception>
    public static LaidOutList Recognize(RawList raw, WordListOptions options, string name)
    {
        var languages = new ListLanguages(options.Language, options.InstructionLanguage);
        var choices = new ColumnChoices(options.Columns);
        var header = HeaderRow.Find(raw, languages, choices);
        var list = LayOut(raw, header, languages, choices, name);
        return header == HeaderRow.None && UnnamedHeader.IsAbove(list)
            ? LayOut(raw, HeaderRow.At(raw.Rows, 0), languages, choices, name)
            : list;
    }

    private static LaidOutList LayOut(RawList raw, HeaderRow header, ListLanguages languages, ColumnChoices choices, string name)
    {
        var rows = raw.Rows.Skip(header.FirstRow).ToList();
        var width = header.Names?.Count ?? Width(rows);
        var names = Enumerable.Range(0, width).Select(index => header.Names?[index] ?? string.Empty).ToList();
        var contents = Enumerable.Range(0, width).Select(index => new ColumnContent(index, Column(rows, index))).ToList();
        var columns = contents.ConvertAll(content => new WordListColumn { Header = names[content.Index], Samples = [.. content.Cells.Take(Samples).Select(Cut)] });

        var assignment = new ColumnAssignment(names, contents, languages);
        assignment.Choose(choices.Resolve(columns, name));
        assignment.Declare(raw.Declared);
        assignment.Name();
        assignment.LookIntoSides(raw.IsInOrder);
        var isNamed = names.Exists(header => header.Length > 0);
        var guess = assignment.HasText && isNamed ? new ContentGuess(new Dictionary<int, string>(), IsSure: true) : assignment.LookInto(raw.IsInOrder);
        return new LaidOutList
        {
            Layout = new ListLayout
            {
                Form = raw.Form,
                Separator = raw.Separator,
                HeaderLine = header.Line,
                Columns = [.. columns.Select((column, index) => assignment.Of(index) is { } known ? column with { Field = known.Field, Recognition = known.Recognition, IsSure = assignment.IsSure(index) } : column)],
                Encoding = raw.Encoding,
                Sheet = raw.Sheet,
                SkippedLines = Skipped(raw, header),
            },
            Rows = rows,
            Contents = contents,
            Languages = languages,
            Guess = guess,
            HasHeader = header.Names is not null,
            LevelTags = assignment.LevelTags,
            Turned = assignment.Turned,
        };
    }

    // Titles above the header, and remarks wherever they stand.
    private static IReadOnlyList<int> Skipped(RawList raw, HeaderRow header) =>
        [.. raw.Rows.Take(header.FirstRow).Select(row => row.Line).Where(line => line != header.Line).Concat(raw.RemarkLines).Order()];

    private static IEnumerable<string?> Column(List<ListRow> rows, int index) =>
        rows.Where(row => row.Cells.Count > 0).Select(row => row.Cells.ElementAtOrDefault(index));

    // A row with a cell too many is a slip; a tenth of them is a column.
    private static int Width(List<ListRow> rows)
    {
        var widths = rows.Where(row => row.Cells.Count > 0).Take(ColumnContent.RowsLookedAt).Select(row => row.Cells.Count).ToList();
        return widths.Where(width => widths.Count(other => other >= width) * 10 >= widths.Count).DefaultIfEmpty(0).Max();
    }

    private static string Cut(string cell)
    {
        var line = string.Concat(cell.Select(c => char.IsControl(c) ? ' ' : c));
        var end = line.Length > SampleLength && char.IsHighSurrogate(line[SampleLength - 1]) ? SampleLength - 1 : SampleLength;
        return line.Length <= SampleLength ? line : $"{line[..end]}…";
    }
}
