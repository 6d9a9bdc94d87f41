namespace LearningItems.Generation.Files;

/// <summary>A row as a format found it: cells in the order of the columns, a source already whole, or a problem.</summary>
internal sealed record ListRow
{
    private ListRow(int line) => Line = line;

    /// <summary>The line of the file in which the row starts, from 1.</summary>
    public int Line { get; }

    public IReadOnlyList<string?> Cells { get; private init; } = [];

    /// <summary>The source, for an item this library wrote.</summary>
    public SourceItem? Source { get; private init; }

    /// <summary>Why the row cannot be read at all.</summary>
    public string? Problem { get; private init; }

    public static ListRow OfCells(int line, IReadOnlyList<string?> cells) => new(line) { Cells = cells };

    public static ListRow OfSource(int line, SourceItem source) => new(line) { Source = source };

    public static ListRow OfProblem(int line, string problem) => new(line) { Problem = problem };
}
