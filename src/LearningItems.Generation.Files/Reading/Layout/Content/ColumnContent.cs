namespace LearningItems.Generation.Files;

/// <summary>What the cells of a column look like, from as many of its rows as tell.</summary>
internal sealed class ColumnContent
{
    public const int RowsLookedAt = 200;

    private const int FewestToRepeat = 6;

    // A form of one cell is seen in its beginning; a longer one is an example or a note.
    private const int LongestLookedAt = 120;

    private readonly List<string> _cells;

    public ColumnContent(int index, IEnumerable<string?> cells)
    {
        Index = index;
        var all = cells.Take(RowsLookedAt).ToList();
        Cells = [.. all.Select(cell => CellText.Trim(cell ?? string.Empty)).Where(cell => cell.Length > 0)];
        _cells = [.. Cells.Select(WithoutMarkup).Where(cell => cell is not ("-" or "–" or "—"))];
        Filling = all.Count == 0 ? 0 : (double)_cells.Count / all.Count;
    }

    public int Index { get; }

    /// <summary>The share of rows with anything in this column.</summary>
    public double Filling { get; }

    public bool IsEmpty => _cells.Count == 0;

    /// <summary>The filled cells as they are written.</summary>
    public IReadOnlyList<string> Cells { get; }

    public double AverageLength => IsEmpty ? 0 : _cells.Average(cell => cell.Length);

    public bool IsNumber => Mostly(CellForms.IsNumber);

    public bool IsSentences => Share(CellForms.IsSentence) > 0.5;

    /// <summary>Whether this can be neither words nor meanings: numbers, sounds, names that programs made, truth values.</summary>
    public bool IsNoText => IsEmpty || Share(cell => CellForms.IsNumber(cell) || CellForms.IsMedia(cell)) > 0.5 || Mostly(CellForms.IsGuid) || Mostly(CellForms.IsTruthValue);

    public bool IsLevel => Mostly(CellForms.IsLevel);

    public bool IsPartOfSpeech => Mostly(CellForms.IsPartOfSpeech) && _cells.Distinct(StringComparer.OrdinalIgnoreCase).Count() <= Math.Max(1, _cells.Count / 2);

    /// <summary>Whether a few values come again and again, as those of lessons, genders and articles do: what words and meanings do not.</summary>
    public bool IsLabels => _cells.Count >= FewestToRepeat && _cells.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 3 <= _cells.Count;

    public bool IsKana => Mostly(CellForms.IsKana);

    public bool IsIn(Scripts scripts) => Share(cell => CellScripts.IsIn(cell, scripts)) >= 0.7;

    /// <summary>Whether this says how words of a language are read: by signs that nothing else has, or by the language's own romanization.</summary>
    public bool IsReading(string? language) => Mostly(CellForms.IsZhuyin) || Mostly(CellForms.IsIpa) || language switch
    {
        "zh" => Mostly(CellForms.MayBePinyin) && Share(CellForms.IsPinyin) >= 0.3, // the rest is without a tone: le, de, ma
        null => Mostly(CellForms.MayBePinyin) && Share(CellForms.IsPinyin) >= 0.7,
        "ja" => Mostly(CellForms.IsRomaji),
        _ => false,
    };

    /// <summary>The share of filled cells of which something is true.</summary>
    public double Share(Func<string, bool> isTrue) => IsEmpty ? 0 : (double)_cells.Count(cell => isTrue(cell.Length <= LongestLookedAt ? cell : cell[..LongestLookedAt])) / _cells.Count;

    // A word with its sound beside it, or in HTML, is a word; a sound alone stays what it is.
    private static string WithoutMarkup(string cell) => CellText.Trim(MarkupCell.Clean(cell)) is { Length: > 0 } text ? text : cell;

    private bool Mostly(Func<string, bool> isTrue) => Share(isTrue) >= 0.9;
}
