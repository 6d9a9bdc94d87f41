using System.IO.Compression;
using System.Text;

namespace LearningItems.Generation.Tests.Files.Forms;

/// <summary>Workbooks written by hand, as small as they can be.</summary>
internal static class Workbooks
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Of(string sheet) => OfSheets(("Wetter", sheet));

    public static byte[] OfTwoSheets() => OfSheets(
        ("Wetter", "<sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Wort</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Sinn</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Nr</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>Tag</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Wind</t></is></c><c r=\"B3\" t=\"inlineStr\"><is><t>wind</t></is></c><c r=\"C3\" s=\"1\"><v>7</v></c><c r=\"D3\" s=\"2\"><v>45415</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Regen</t></is></c><c r=\"C4\"><v>1.5</v></c></row></sheetData>"),
        ("Mehr", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Schnee</t></is></c></row></sheetData>"));

    public static byte[] OfHiddenSheetAndAnother() => OfSheets(
        ("Notizen\" state=\"hidden", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Schnee</t></is></c></row></sheetData>"),
        ("Wetter", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Wind</t></is></c></row></sheetData>"));

    private static byte[] OfSheets(params (string Name, string Data)[] sheets) => Zip(
    [
        ("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Relations}\"><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}"
            + $"<Relationship Id=\"rId90\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"),
        ("xl/styles.xml", $"<styleSheet {Main}><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"000\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"),
        .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet {Main}>{sheet.Data}</worksheet>")),
    ]);
}
