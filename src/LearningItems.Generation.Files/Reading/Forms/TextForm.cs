namespace LearningItems.Generation.Files;

/// <summary>Tells the forms of text apart: Anki's export, CC-CEDICT, Pleco, and lines with or without cells.</summary>
internal static class TextForm
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["\t"] = "text with tabs",
        [","] = "CSV",
        [";"] = "CSV with semicolons",
        ["|"] = "text with pipes",
    };

    public static RawList Read(string text, string name)
    {
        var list = AnkiForm.Recognizes(text) ? AnkiForm.Read(text)
            : CedictForm.TryRead(text) ?? ReadLines(text);
        return list.Rows.Count > 0 ? list : throw new WordListException($"{name} has no rows: all it has are remarks and settings. Add one row for each word.");
    }

    private static RawList ReadLines(string text)
    {
        text = Bullets.Without(text);
        var named = SeparatorLine.Find(text);
        var separator = named?.ToString() ?? SeparatorGuess.Find(text);
        var remarks = new List<int>();
        var rows = separator is null ? OneCellRows(text, remarks)
            : SeparatorGuess.PartsOnce(separator) ? PartedOnce(text, separator, remarks)
            : DelimitedForm.Read(text, separator, remarks);
        if (named is not null)
        {
            rows.RemoveAt(0);
        }

        if (separator is not null)
        {
            TitleLines.TakeOut(rows, remarks);
        }

        var list = new RawList
        {
            Form = separator is null ? "one word a line" : Names.GetValueOrDefault(separator, $"text with {CellText.Quote(separator.Trim())}"),
            Separator = separator,
            Rows = Numbering.Without(rows),
            Remarks = RemarkLines.Remark(remarks),
        };
        return WordCounts.TryRead(list) ?? PlecoForm.TryRead(list) ?? WordsBesideMeanings(text, list) ?? list;
    }

    // Commas in meanings may look like a separator, but of no two rows alike.
    private static RawList? WordsBesideMeanings(string text, RawList list)
    {
        var isUneven = list.Separator is "," or ";" && list.Rows.Select(row => row.Cells.Count).Distinct().Count() > 1
            && list.Rows.Count(row => row.Cells is [{ } cell, ..] && ScriptChange.Find(cell) is { } change && char.IsLetter(change.Second[0])) >= ScriptChangeForm.Most * list.Rows.Count;
        if (list.Separator is not null && !isUneven)
        {
            return null;
        }

        var remarks = new List<int>();
        var rows = OneCellRows(text, remarks);
        if (ScriptChangeForm.TryRead(list with { Rows = Numbering.Without(rows) }) is not { } parted)
        {
            return null;
        }

        rows = [.. parted.Rows];
        TitleLines.TakeOut(rows, remarks);
        return parted with { Rows = rows, Remarks = RemarkLines.Remark(remarks) };
    }

    private static List<ListRow> OneCellRows(string text, List<int> remarks)
    {
        // No text has this character, so that each line is one cell; quoted cells are read as everywhere.
        const string NoSeparator = "\0";
        return DelimitedForm.Read(text, NoSeparator, remarks);
    }

    // What follows the first sign is the meaning, whatever stands there; but a sign that stands on every line as often parts more: word - reading - meaning.
    private static int PartsOf(string text, string separator)
    {
        var counts = TextLines.Of(text).Select(line => line.Split(separator).Length).Where(count => count > 1).ToList();
        return counts.Count > 2 && counts.TrueForAll(count => count == counts[0]) ? counts[0] : 2;
    }

    private static List<ListRow> PartedOnce(string text, string separator, List<int> remarks)
    {
        var parts = PartsOf(text, separator);
        var rows = new List<ListRow>();
        foreach (var (line, index) in TextLines.Of(text).Select((line, index) => (line, index)))
        {
            var isRemark = line.StartsWith("//", StringComparison.Ordinal) || (line.StartsWith('#') && !line.Contains(separator, StringComparison.Ordinal));
            if (isRemark)
            {
                remarks.Add(index + 1);
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                rows.Add(ListRow.OfCells(index + 1, line.Split(separator, parts)));
            }
        }

        return rows;
    }
}
