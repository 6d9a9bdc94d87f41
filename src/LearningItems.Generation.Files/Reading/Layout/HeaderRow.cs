namespace LearningItems.Generation.Files;

/// <summary>The names of the columns and where the rows below them begin.</summary>
/// <param name="Names">The names; null where the list has no header.</param>
/// <param name="Line">The line of the header; null where there is none, or the form names the columns itself.</param>
/// <param name="FirstRow">The number of the first row that is one, from 0.</param>
internal sealed record HeaderRow(IReadOnlyList<string>? Names, int? Line, int FirstRow)
{
    // A title, a blank and a remark may stand above the header; further down nobody looks for one.
    private const int RowsAbove = 5;
    private const int RowsLookedAt = 200;
    private const int Certain = 3;
    private const int LongestName = 60;

    public static readonly HeaderRow None = new(Names: null, Line: null, FirstRow: 0);

    public static HeaderRow Find(RawList raw, ListLanguages languages, ColumnChoices choices)
    {
        if (raw.Header is { } header)
        {
            return new HeaderRow([.. header.Select(CellText.Trim)], Line: null, FirstRow: 0);
        }

        var best = Enumerable.Range(0, Math.Min(RowsAbove, raw.Rows.Count))
            .Where(index => IsBelowTitlesOnly(raw.Rows, index) && raw.Rows[index].Cells.Count > 0)
            .Select(index => (Index: index, Weight: choices.AreAllNamedIn(Cells(raw.Rows[index])) ? int.MaxValue : Weight(raw.Rows[index], raw, languages)))
            .Where(row => row.Weight > 0)
            .OrderByDescending(row => row.Weight)
            .FirstOrDefault();
        var isHeader = best.Weight > 0 && (best.Weight == int.MaxValue || !OthersLookLikeIt(raw, best.Index, languages));
        return isHeader ? At(raw.Rows, best.Index) : IsIndex(raw.Rows) ? At(raw.Rows, 0) : None;
    }

    /// <summary>Takes a row for the header that no name gives away.</summary>
    public static HeaderRow At(IReadOnlyList<ListRow> rows, int index) => new(Cells(rows[index]), rows[index].Line, index + 1);

    private static IReadOnlyList<string> Cells(ListRow row) => [.. row.Cells.Select(cell => CellText.Trim(cell ?? string.Empty))];

    private static int Filled(ListRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    // A title fills fewer cells than the table it stands above.
    private static bool IsBelowTitlesOnly(IReadOnlyList<ListRow> rows, int index)
    {
        if (index == 0)
        {
            return true;
        }

        var usual = rows.Take(RowsLookedAt).GroupBy(Filled).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
        return rows.Take(index).All(row => Filled(row) < Math.Max(2, usual));
    }

    /// <summary>How much a row looks like a header; 0 where it does not.</summary>
    private static int Weight(ListRow row, RawList raw, ListLanguages languages)
    {
        // What the form itself says of a column, its header need not say: tags such as "HSK1 nature" are none.
        var names = Cells(row).Where((cell, column) => cell.Length > 0 && !raw.Declared.ContainsKey(column)).ToList();
        var weights = names.ConvertAll(name => name.Length > LongestName ? 0 : WeightOf(name, languages));
        var sum = weights.Sum();
        if (sum >= Certain)
        {
            return sum;
        }

        // Prompt, answer, notes: what is of something else names a column too. But "question, pregunta" names one field twice, and is a word with its meaning.
        var areNames = names.Zip(weights).All(pair => pair.Second > 0 || ColumnPath.IsOfSomethingElse(pair.First));
        return sum > 1 && areNames && !AreOneField(names, languages) ? sum : 0;
    }

    private static bool AreOneField(List<string> names, ListLanguages languages) =>
        names.Count > 1 && names.ConvertAll(name => ColumnNames.Find(name, languages)) is var matches && matches.TrueForAll(match => match is [{ Rank: NameRank.Vague }, ..] && match[0].Field == matches[0][0].Field);

    private static int WeightOf(string name, ListLanguages languages) => ColumnNames.Find(name, languages) switch
    {
        [] => 0,
        [{ Rank: NameRank.Exact or NameRank.Close }, ..] => Certain,
        [{ Rank: NameRank.Language or NameRank.Leftover }, ..] when name.Length > 3 || name[0] > '\u2E80' || languages.IsTagTaught(name) => 2,
        _ => 1, // front, back, or the tag of a language, which is a word of another
    };

    // 'word' among the words of English names no column.
    private static bool OthersLookLikeIt(RawList raw, int index, ListLanguages languages)
    {
        var rows = raw.Rows;
        var others = rows.Skip(index + 1).Take(RowsLookedAt).Where(row => row.Cells.Count > 0 && !Cells(row).SequenceEqual(Cells(rows[index]))).ToList();
        var weight = Weight(rows[index], raw, languages);

        // One word in several notations is one: 漢字(かんじ), 漢字[かんじ].
        var alike = others.Where(row => Weight(row, raw, languages) >= weight).Select(row => string.Join('|', Cells(row).Select(HeaderName.WithoutBrackets).Select(HeaderName.Fold))).Distinct(StringComparer.Ordinal).Count();

        // A row of 漢字,kanji below a header is chance; in a list of one column a single word may be.
        return alike >= (rows[index].Cells.Count > 1 ? 2 : 1) && others.Count > 1 && alike * 10 >= others.Count;
    }

    // 0,1,2: a program wrote the places of columns that had no names.
    private static bool IsIndex(IReadOnlyList<ListRow> rows)
    {
        var cells = rows.Count > 1 ? Cells(rows[0]) : [];
        return cells.Count > 1 && Enumerable.Range(0, 2).Any(first => cells.Select((cell, column) => cell == $"{column + first}").All(isPlace => isPlace));
    }
}
