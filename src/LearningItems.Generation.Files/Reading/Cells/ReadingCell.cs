namespace LearningItems.Generation.Files;

/// <summary>Reads how a word is read, as the list gives it: of the variant that is taught, without its notes. What is no reading of the language is told.</summary>
internal static class ReadingCell
{
    private const int Longest = 200;

    private static readonly char[] Separators = ['|', '｜', '/', '／', ';', '；', '、'];

    public static string? Read(RowCells cells, string cell, WordNotation word, RowOptions options)
    {
        var language = CellLanguage.Of(options.Language);
        if (options.Kind != SourceKind.Vocabulary || cell.Length > Longest)
        {
            return cell;
        }

        var reading = Furigana.Read(cell, language).Reading ?? Bracketed(OfVariant(cells, cell, word), word);
        if (ReadingScripts.CanBe(reading, word.Text, language))
        {
            return reading;
        }

        cells.Remark(RemarkCodes.NotAReading, $"{CellText.Quote(cell)} is no reading of {CellText.Quote(word.Text)}");
        return null;
    }

    private static string OfVariant(RowCells cells, string cell, WordNotation word)
    {
        if (word.Variants < 2)
        {
            return cell;
        }

        var readings = cell.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (readings.Length == word.Variants)
        {
            return readings[0];
        }

        // 爸爸/爸 with the one reading bàba: that of 爸 is not given. 國家|国家 are read alike.
        if (CjkLetters.HasHan(word.Text) && word.Aliases.Any(alias => alias.Length != word.Text.Length))
        {
            cells.Remark(RemarkCodes.ReadingMissingForAlias, $"one reading {CellText.Quote(cell)} for several spellings");
        }

        return cell;
    }

    // The brackets of a reading mean what those of its word do: an optional part is read, an example is not.
    private static string Bracketed(string reading, WordNotation word)
    {
        if (word.Brackets == BracketUse.None || Brackets.Find(reading) is not { Count: > 0 } groups)
        {
            return reading;
        }

        var read = CellText.Trim(Brackets.Replace(reading, groups, group => word.Brackets == BracketUse.Optional ? group.Inner : string.Empty));
        return read.Length == 0 ? reading : AffixMark.WithoutGap(read);
    }
}
