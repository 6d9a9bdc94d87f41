using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LearningItems.Generation.Files;

/// <summary>A web page with one table of words, or with several under the same header, as lists in chapters have.</summary>
internal static class HtmlForm
{
    private const string ManyInOneCell = "; ";
    private const string CopyTable = "Copy the words into a spreadsheet, one row for each word, and save that as CSV UTF-8.";

    private static readonly string[] Starts = ["<!doctype html", "<html", "<head", "<body", "<table"];

    public static bool Recognizes(string text)
    {
        var start = text.AsSpan().TrimStart();
        foreach (var tag in Starts)
        {
            if (start.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // Markdown may have its tables in HTML.
        return start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<!--", StringComparison.Ordinal) || HasTable(start);
    }

    // A cell of a list may speak of a table; one with rows and cells, on lines of their own, is none.
    private static bool HasTable(ReadOnlySpan<char> text)
    {
        var table = text.IndexOf("\n<table", StringComparison.OrdinalIgnoreCase);
        return table >= 0 && text[table..].Contains("<tr", StringComparison.OrdinalIgnoreCase) && text[table..].Contains("<td", StringComparison.OrdinalIgnoreCase);
    }

    public static RawList Read(string text, string name)
    {
        if (HtmlDepth.IsTooDeep(text))
        {
            throw new WordListException($"{name} is a web page or XML whose elements are nested too deep to be read. {CopyTable}");
        }

        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        var tables = document.QuerySelectorAll("table").Where(table => table.QuerySelector("table") is null).Select(HtmlTable.Rows).Where(rows => rows.Count > 1).ToList();
        if (tables.Count == 0)
        {
            throw new WordListException($"{name} is a web page or XML without a table of words. {CopyTable}");
        }

        var largest = tables.MaxBy(rows => rows.Count)!;
        var same = tables.Where(rows => SameHeader(rows, largest)).ToList();
        if (same.Count < tables.Count && largest.Count < 2 * tables.Where(rows => !same.Contains(rows)).Max(rows => rows.Count))
        {
            throw new WordListException($"{name} is a web page with {tables.Count} tables, and which of them has the words cannot be told. {CopyTable}");
        }

        return new RawList
        {
            Form = "web page",
            Rows = [.. same[0], .. same.Skip(1).SelectMany(rows => rows.Skip(1))],
            Remarks = same.Count == tables.Count ? [] : [new ListRemark
            {
                Code = "one_table_read",
                Message = $"The page has {tables.Count} tables; only the largest was read.",
                Lines = [.. tables.Where(rows => !same.Contains(rows)).Select(rows => rows[0].Line)],
            }],
        };
    }

    /// <summary>What a person sees in a cell; of ruby the markup stays, for without it the reading would run into the word.</summary>
    public static string CellOf(IElement cell)
    {
        if (cell.QuerySelector("ruby") is not null)
        {
            return cell.InnerHtml.Trim();
        }

        foreach (var lineBreak in cell.QuerySelectorAll("br, li + li"))
        {
            lineBreak.Insert(AdjacentPosition.BeforeBegin, ManyInOneCell);
        }

        return string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" ; ", ManyInOneCell, StringComparison.Ordinal);
    }

    private static bool SameHeader(List<ListRow> rows, List<ListRow> others) => rows[0].Cells.SequenceEqual(others[0].Cells, StringComparer.OrdinalIgnoreCase);
}
