namespace LearningItems.Generation.Files;

/// <summary>A list whose columns are known: its layout, and its rows without title and header.</summary>
internal sealed record LaidOutList
{
    public required ListLayout Layout { get; init; }

    public required IReadOnlyList<ListRow> Rows { get; init; }

    /// <summary>The columns by their cells, as many as <see cref="ListLayout.Columns"/>.</summary>
    public required IReadOnlyList<ColumnContent> Contents { get; init; }

    public required ListLanguages Languages { get; init; }

    /// <summary>What the cells of unnamed columns seem to be.</summary>
    public required ContentGuess Guess { get; init; }

    /// <summary>Whether the list names its columns.</summary>
    public required bool HasHeader { get; init; }

    /// <summary>The number from 0 of the column whose labels are read as the level; null where none is.</summary>
    public int? LevelTags { get; init; }

    /// <summary>The numbers from 0 of two sides of cards whose cells say the contrary of their names; null where there are none.</summary>
    public (int Words, int Meanings)? Turned { get; init; }

    public bool HasText => IndexOf(ListField.Text) is not null;

    /// <summary>The number from 0 of the first column of a field; null where there is none.</summary>
    public int? IndexOf(string field)
    {
        var index = Layout.Columns.ToList().FindIndex(column => column.Field == field);
        return index < 0 ? null : index;
    }
}
