namespace LearningItems.Generation.Files;

/// <summary>Makes a source of a row whose columns are known, or says why there is none. A field beside the word never costs the word.</summary>
internal sealed class RowReader(RowColumns columns, RowOptions options)
{
    private static readonly char[] AliasSeparators = [';', '；'];

    private readonly Dictionary<string, (string? Name, string? Edition)> _scales = columns.Of(ListField.Level)
        .Select(column => column.Header).Distinct(StringComparer.Ordinal).ToDictionary(header => header, header => (LevelScale.OfHeader(header), LevelScale.EditionOf(header)), StringComparer.Ordinal);

    public ReadRow Read(ListRow row)
    {
        if (row.Problem is not null || row.Source is not null)
        {
            return new ReadRow { Source = row.Problem is null ? row.Source : null, Reason = row.Problem ?? string.Empty };
        }

        var cells = new RowCells(columns, row.Cells);
        var written = cells.FirstText(ListField.Text);
        var reading = options.HasReadingsOfCharacters ? CharacterReadings.Join(cells.All(ListField.Reading)) : cells.FirstText(ListField.Reading);
        if ((written ?? KanaInPlaceOfTheWord(reading)) is not { } word)
        {
            return new ReadRow { Reason = Reason(cells), Remarks = [.. cells.Remarks.Where(remark => remark.Code != RemarkCodes.SpreadsheetError)] };
        }

        if (options.Kind == SourceKind.Vocabulary && IsPunctuation(word) && reading is null && cells.FirstText(ListField.Gloss) is null)
        {
            return new ReadRow { Reason = WithoutLetter(word) };
        }

        cells.RemarkExtraCells();
        return new ReadRow { Source = Source(cells, word, reading), Remarks = cells.Remarks };
    }

    private SourceItem Source(RowCells cells, string word, string? reading)
    {
        var notation = WordCell.Read(word, options.Language, options.HasPatterns ? SourceKind.Grammar : options.Kind);
        string[] aliases = [.. notation.Aliases, .. cells.All(ListField.Aliases).SelectMany(cell => cell.Split(AliasSeparators)).Select(CellText.Trim)];
        return new SourceItem
        {
            Id = IdCell.Read(cells.FirstText(ListField.Id)),
            Text = notation.Text,
            Reading = Reading(cells, notation, reading) ?? notation.Reading,
            Gloss = cells.FirstText(ListField.Gloss),
            Kind = options.Kind,
            PartOfSpeech = PartOfSpeechCell.Read(cells) ?? notation.PartOfSpeech,
            Sense = cells.FirstText(ListField.Sense) ?? notation.Sense,
            Level = LevelCell.Read(cells, options, _scales),
            Aliases = [.. aliases.Where(alias => alias.Length > 0 && alias != notation.Text).Distinct(StringComparer.Ordinal)],
            Citation = Citation(notation),
        };
    }

    // The digit of a sense and a reading in brackets have places of their own, and a sentence has neither.
    private static string? Citation(WordNotation notation)
    {
        var rest = notation.Citation.StartsWith(notation.Text, StringComparison.Ordinal) ? notation.Citation[notation.Text.Length..].Trim() : null;
        var isElsewhere = rest is not null && (rest.All(char.IsAsciiDigit) || (notation.Reading is { } reading && (rest == $"({reading})" || rest == $"（{reading}）" || rest.TrimStart(';', '；', '/', '|', '｜', ' ') == reading)));
        return isElsewhere ? null : notation.Citation;
    }

    private string? Reading(RowCells cells, WordNotation notation, string? cell) =>
        cell is null ? null : ReadingCell.Read(cells, cell, notation, options);

    // Lists of Japanese leave the kanji out where a word is written in kana.
    private string? KanaInPlaceOfTheWord(string? reading) =>
        reading is not null && !options.HasReadingsOfCharacters && CellLanguage.Of(options.Language) is null or "ja" && Kana.IsReading(reading ?? string.Empty) ? reading : null;

    // A list of what a text is made of has its commas too. With a meaning beside it a sign is something to learn.
    private static bool IsPunctuation(string word) => word.All(c => char.IsPunctuation(c) || char.IsWhiteSpace(c) || c == '\uFFFD');

    private static string WithoutLetter(string word) => word.All(c => c is '?' or '\uFFFD' || char.IsWhiteSpace(c)) && word.Length > 1
        ? $"no letter in {CellText.Quote(word)}: they were lost when the file was saved in an encoding that lacks them"
        : $"no letter in {CellText.Quote(word)}";

    private string Reason(RowCells cells)
    {
        if (cells.Problem is { } problem)
        {
            return problem;
        }

        var headers = columns.Of(ListField.Text);
        return headers.Count == 0 ? "no column has the word" : $"nothing in the column {CellText.Quote(headers[0].Header)}";
    }
}
