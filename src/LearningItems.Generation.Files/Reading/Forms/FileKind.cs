using System.IO.Compression;

namespace LearningItems.Generation.Files;

/// <summary>What a file is by its first bytes and, for archives, by the entries in it: names of files are often wrong, and streams have none.</summary>
/// <param name="Name">The kind with its article, for messages.</param>
/// <param name="Remedy">The way from it to a list; null where the file is read.</param>
internal sealed record FileKind(string Name, string? Remedy)
{
    public static readonly FileKind Text = new("a text", null);

    private const string SaveAsCsv = "Open it and save the sheet as CSV UTF-8 or as .xlsx.";
    private const string CopyTable = "Copy the words into a spreadsheet or a text file, one row for each word, and save that as CSV UTF-8.";
    private const string Unpack = "Unpack it and name the list in it.";

    public static readonly FileKind Workbook = new("a workbook", null);

    private static readonly FileKind AnkiPackage = new("an Anki package", "In Anki choose File > Export > Notes in Plain Text (.txt), and name that file.");
    private static readonly FileKind AppleDocument = new("a Numbers, Pages or Keynote document", "Open it and choose File > Export To > CSV, with the encoding Unicode (UTF-8).");
    private static readonly FileKind OpenDocument = new("an OpenDocument file", SaveAsCsv);
    private static readonly FileKind BinaryWorkbook = new("a binary Excel workbook (.xlsb)", SaveAsCsv);
    private static readonly FileKind WordDocument = new("a Word document", CopyTable);
    private static readonly FileKind Presentation = new("a presentation", CopyTable);
    private static readonly FileKind EBook = new("an e-book", CopyTable);
    private static readonly FileKind Zip = new("a zip archive", Unpack);

    private static readonly (byte[] Start, FileKind Kind)[] Starts =
    [
        ("%PDF-"u8.ToArray(), new("a PDF document", CopyTable)),
        (@"{\rtf"u8.ToArray(), new("an RTF document", CopyTable)),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Workbook),
        ("SQLite format 3\0"u8.ToArray(), new("an SQLite database", "If it is a collection of Anki, choose File > Export > Notes in Plain Text there; otherwise export its table of words as CSV.")),
        ([0x1F, 0x8B], new("a gzip archive", Unpack)),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], new("a 7-Zip archive", Unpack)),
        ("Rar!"u8.ToArray(), new("a RAR archive", Unpack)),
        ([0x28, 0xB5, 0x2F, 0xFD], new("a Zstandard archive", Unpack)),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], new("an xz archive", Unpack)),
        ([0x89, 0x50, 0x4E, 0x47], new("a picture (PNG)", CopyTable)),
        ([0xFF, 0xD8, 0xFF], new("a picture (JPEG)", CopyTable)),
        ("GIF8"u8.ToArray(), new("a picture (GIF)", CopyTable)),
        ([0x49, 0x49, 0x2A, 0x00], new("a picture (TIFF)", CopyTable)),
        ([0x4D, 0x4D, 0x00, 0x2A], new("a picture (TIFF)", CopyTable)),
        ("RIFF"u8.ToArray(), new("a picture or a sound", CopyTable)),
        ("ID3"u8.ToArray(), new("a sound (MP3)", CopyTable)),
        ("OggS"u8.ToArray(), new("a sound (Ogg)", CopyTable)),
        ("PAR1"u8.ToArray(), new("a Parquet file", "Export its words as CSV.")),
    ];

    /// <summary>Whether a file that begins so is none of another kind.</summary>
    public static bool MayBeText(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK"u8))
        {
            return false;
        }

        foreach (var (bytes, _) in Starts)
        {
            if (start.StartsWith(bytes))
            {
                return false;
            }
        }

        return true;
    }

    public static FileKind Of(ReadOnlyMemory<byte> bytes, string name)
    {
        if (bytes.Span.StartsWith("PK\x03\x04"u8) || bytes.Span.StartsWith("PK\x05\x06"u8))
        {
            return OfZip(bytes, name);
        }

        foreach (var (start, kind) in Starts)
        {
            if (bytes.Span.StartsWith(start))
            {
                return kind;
            }
        }

        return Text;
    }

    private static FileKind OfZip(ReadOnlyMemory<byte> bytes, string name)
    {
        try
        {
            using var stream = new ReadOnlyBytes(bytes);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return OfEntries(zip);
        }
        catch (InvalidDataException exception)
        {
            throw new WordListException($"{name} is a damaged or cut zip file, as workbooks, Anki packages and Numbers documents are. Copy or download it again, or export the list as CSV UTF-8.", exception);
        }
    }

    private static FileKind OfEntries(ZipArchive zip)
    {
        bool Has(Func<string, bool> matches) => zip.Entries.Any(entry => matches(entry.FullName));
        return Has(entry => entry == "xl/workbook.bin") ? BinaryWorkbook
            : Has(entry => entry.StartsWith("xl/", StringComparison.Ordinal)) ? Workbook
            : Has(entry => entry.StartsWith("collection.anki", StringComparison.Ordinal)) ? AnkiPackage
            : Has(entry => entry.EndsWith(".iwa", StringComparison.Ordinal) || entry == "Index.zip") ? AppleDocument
            : Has(entry => entry.StartsWith("word/", StringComparison.Ordinal)) ? WordDocument
            : Has(entry => entry.StartsWith("ppt/", StringComparison.Ordinal)) ? Presentation
            : Has(entry => entry == "META-INF/container.xml") ? EBook
            : Has(entry => entry == "content.xml") ? OpenDocument
            : Zip;
    }
}
