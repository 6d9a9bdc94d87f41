using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelNumberFormat;

namespace LearningItems.Generation.Files;

/// <summary>A sheet of an Excel workbook, .xlsx or .xls: cells as Excel shows them. The lines of its rows are Excel's own row numbers.</summary>
internal static class WorkbookForm
{
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    /// <summary>The reader makes every cell between the corners of a sheet, filled or not; a lone cell far below would cost minutes.</summary>
    private const long MostCells = 100_000_000;

    private const long MostBytesOfEntry = 1L << 30;

    public static RawList Read(ReadOnlyMemory<byte> bytes, string name, string? sheet)
    {
        // Old workbooks are in code pages, and the reader looks for one even where the workbook has none. Encodings are only added, and once.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            CheckEntries(bytes, name);
            using var stream = new ReadOnlyBytes(bytes);
            using var reader = ExcelReaderFactory.CreateReader(stream);
            MoveTo(reader, sheet, name);
            CheckSize(reader, name);
            return new RawList { Form = $"Excel workbook, sheet {CellText.Quote(reader.Name)}", Sheet = reader.Name, Rows = Rows(reader), Remarks = Others(reader, sheet) };
        }
        catch (Exception exception) when (exception is not (WordListException or OutOfMemoryException))
        {
            // What the reader throws at damaged workbooks is anything: of zip, of XML, of numbers, of its own.
            var problem = exception is ExcelDataReader.Exceptions.InvalidPasswordException ? "is protected with a password" : "is damaged, or another document of an old Office program";
            throw new WordListException($"{name} is a workbook that {problem}. Open it in a spreadsheet program and save the sheet as CSV UTF-8 or as .xlsx.", exception);
        }
    }

    private static void CheckEntries(ReadOnlyMemory<byte> bytes, string name)
    {
        if (!bytes.Span.StartsWith("PK"u8))
        {
            return;
        }

        using var stream = new ReadOnlyBytes(bytes);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        if (zip.Entries.FirstOrDefault(entry => entry.Length > MostBytesOfEntry) is { } bomb)
        {
            throw new WordListException($"{name} is a workbook in which {CellText.Quote(bomb.FullName)} is larger than 1 GB unpacked. Save the sheet with the words as CSV UTF-8.");
        }
    }

    private static void MoveTo(IExcelDataReader reader, string? sheet, string name)
    {
        var names = new List<string>();
        do
        {
            // Sheets of charts and of macros have no cells; hidden ones are seldom what a person means.
            if (sheet is null ? reader.VisibleState == "visible" && reader.FieldCount > 0 : string.Equals(reader.Name, sheet, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            names.Add(CellText.Quote(reader.Name));
        }
        while (reader.NextResult());

        var list = string.Join(", ", names.Take(5)) + (names.Count > 5 ? ", …" : string.Empty);
        throw new WordListException(sheet is null
            ? $"{name} is a workbook without a cell in its sheets: {list}. Save the sheet with the words, and name that file."
            : $"{name} has no sheet {CellText.Quote(sheet)}. Its sheets are {list}: name one of them with --sheet NAME.");
    }

    private static void CheckSize(IExcelDataReader reader, string name)
    {
        if (reader.FieldCount > MostColumns || reader.RowCount > MostRows || (long)reader.FieldCount * reader.RowCount > MostCells)
        {
            throw new WordListException($"{name} has a sheet of {reader.RowCount} rows and {reader.FieldCount} columns. Copy the words into a sheet of their own, and name that file.");
        }
    }

    private static List<ListRow> Rows(IExcelDataReader reader)
    {
        var rows = new List<ListRow>();
        for (var line = 1; reader.Read(); line++)
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(column => Shown(reader, column)).ToArray();
            if (!cells.All(string.IsNullOrWhiteSpace))
            {
                rows.Add(ListRow.OfCells(line, cells));
            }
        }

        return rows;
    }

    private static string? Shown(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => null,
        string text => text,
        bool value => value ? "TRUE" : "FALSE",
        var value => Shown(value, reader.GetNumberFormatString(column)),
    };

    private static string? Shown(object value, string? format)
    {
        var shown = new NumberFormat(string.IsNullOrEmpty(format) ? "General" : format);
        return shown.IsValid ? shown.Format(value, CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);
    }

    private static ListRemark[] Others(IExcelDataReader reader, string? sheet)
    {
        if (sheet is not null || reader.ResultsCount < 2)
        {
            return [];
        }

        return [new ListRemark { Code = "one_sheet_read", Message = $"The workbook has {reader.ResultsCount} sheets; only {CellText.Quote(reader.Name)} was read. Name another with --sheet NAME." }];
    }
}
