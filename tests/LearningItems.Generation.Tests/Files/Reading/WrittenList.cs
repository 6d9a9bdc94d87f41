using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace LearningItems.Generation.Tests.Files;

/// <summary>A table of cells and the ways to write it, for properties of what reads it.</summary>
/// <param name="Rows">Rows of as many cells as there are <see cref="Headers"/>.</param>
/// <param name="Separator">The separator to write with.</param>
/// <param name="LineBreak">The line break to write with.</param>
/// <param name="QuoteAll">Whether also cells that need no quotation marks get them.</param>
/// <param name="Kind">What the rows are. The cells of words have no semicolons: those stand between spellings of one word.</param>
internal sealed record WrittenList(string[][] Rows, char Separator, string LineBreak, bool QuoteAll, SourceKind Kind)
{
    public static readonly string[] Headers = ["word", "pinyin", "english", "pos"];

    /// <summary>No formula and no mark in front of one: a spreadsheet means another text by them.</summary>
    private static readonly Gen<string> AnyCell = Cell("a", "é", "爱", "😀", " ", "\"", ",", ";", "\t", "\n", "\r", "\r\n", "{", "'", "\u3000", "=")
        .Where(cell => Trim(cell) is not (['=', '"', ..] or ['\'', '=', ..]));

    private static readonly Gen<string> CellOfOneLine = Cell("a", "é", "爱", "😀", " ", "\"", ",", ";", "b");

    private static readonly Gen<string> PlainCell =
        from first in Gen.Elements("a", "爱", "好")
        from rest in Cell("b", "é", " ", ",", ";", "爱")
        select first + rest + "c";

    /// <summary>A short label with a letter, or none; without one it is no part of speech.</summary>
    private static readonly Gen<string> AnyLabel = Gen.OneOf(
        Gen.Constant(string.Empty),
        from start in AnyCell.Resize(20)
        from end in AnyCell.Resize(20)
        select start + "v" + end);

    public static Arbitrary<WrittenList> Any => Of(AnyCell, AnyLabel, "\n", "\r\n", "\r").ToArbitrary();

    public static Arbitrary<WrittenList> OfOneLineCells => Of(CellOfOneLine, CellOfOneLine, "\n").ToArbitrary();

    public static Arbitrary<WrittenList> OfPlainCells => Of(PlainCell, PlainCell, "\n").ToArbitrary();

    /// <summary>The rows that have a word, as a reader should give them back.</summary>
    public IEnumerable<string[]> Expected => Rows.Select(row => row.Select(Trim).ToArray()).Where(row => row[0].Length > 0 && !(Kind == SourceKind.Vocabulary && IsBareSign(row)));

    public string ToDelimited() => string.Concat(Rows.Prepend(Headers).Select(row => string.Join(Separator, row.Select(Quoted)) + LineBreak));

    public string ToJsonLines() => string.Concat(Rows.Select(row => ToObject(row) + "\n"));

    public string ToJsonArray() => $"[\n{string.Join(",\n", Rows.Select(ToObject))}\n]";

    private static string ToObject(string[] row) =>
        $"{{{string.Join(',', Headers.Zip(row, (name, cell) => $"\"{name}\":\"{JsonEncodedText.Encode(cell)}\""))}}}";

    // A comma of which nothing is said is what a program counted, and no word.
    private static bool IsBareSign(string[] row) => row[0].All(c => char.IsPunctuation(c) || char.IsWhiteSpace(c)) && row[1].Length + row[2].Length == 0;

    private static string Trim(string cell) => cell.Trim(' ', '\t', '\r', '\n', '\u3000');

    private static Gen<string> Cell(params string[] parts) => Gen.Elements(parts).ArrayOf().Select(string.Concat);

    private static Gen<WrittenList> Of(Gen<string> cell, Gen<string> label, params string[] lineBreaks) =>
        from kind in Gen.Elements(SourceKind.Vocabulary, SourceKind.Grammar, SourceKind.Topic)
        let word = kind == SourceKind.Vocabulary ? cell.Select(text => text.Replace(';', ',')) : cell
        let row = from first in word from reading in cell from gloss in cell from pos in label select new[] { first, reading, gloss, pos }
        from rows in row.NonEmptyListOf()
        from separator in Gen.Elements(',', '\t', ';')
        from lineBreak in Gen.Elements(lineBreaks)
        from quoteAll in Gen.Elements(true, false)
        select new WrittenList([.. rows], separator, lineBreak, quoteAll, kind);

    private string Quoted(string cell) =>
        QuoteAll || cell.IndexOfAny([Separator, '"', '\r', '\n']) >= 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
