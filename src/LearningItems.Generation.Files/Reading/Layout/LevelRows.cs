namespace LearningItems.Generation.Files;

/// <summary>The levels of the rows beside the level they are wanted for.</summary>
internal static class LevelRows
{
    private const int LevelsNamed = 10;

    /// <summary>The rows of a level; the others are left out with the reason. All of them where no level is asked for.</summary>
    public static ListRows Keep(ListRows rows, ProficiencyLevel? only) => only is null ? rows : rows with
    {
        Sources = [.. rows.Sources.Where(row => IsOf(row.Source.Level, only))],
        Dropped = [.. rows.Dropped.Concat(rows.Sources.Where(row => !IsOf(row.Source.Level, only)).Select(row => new DroppedRow
        {
            Line = row.Line,
            Reason = row.Source.Level is { } level ? $"of the level {level}; only {only} is wanted" : $"without a level; only {only} is wanted",
        })).OrderBy(row => row.Line)],
    };

    /// <summary>Says that a list has words of other levels than the one it is for, before anything is paid for them.</summary>
    public static IEnumerable<ListRemark> Remarks(ListRows rows, WordListOptions options)
    {
        if (options.Level is not { } level || options.OnlyLevel is not null)
        {
            yield break;
        }

        var others = rows.Sources.Where(row => row.Source.Level is { } own && own.CompareOrdinal(level) is not null && !IsOf(own, level)).ToList();
        if (others.Count > 0)
        {
            yield return new ListRemark
            {
                Code = "other_levels",
                Message = $"{rows.Sources.Count(row => IsOf(row.Source.Level, level))} of {rows.Sources.Count} words are of {level}, {others.Count} of other levels ({Describe(rows)}); all are used unless only one level is asked for.",
                Lines = [.. others.Select(row => row.Line)],
            };
        }
    }

    /// <summary>How many words there are of each level: <c>HSK1: 500, HSK2: 1,294</c>.</summary>
    public static string Describe(ListRows rows)
    {
        var levels = rows.Sources.GroupBy(row => row.Source.Level?.ToString() ?? "no level")
            .OrderBy(group => group.First().Source.Level?.Ordinal ?? int.MaxValue)
            .Select(group => $"{group.Key}: {group.Count()}")
            .ToList();
        return string.Join(", ", levels.Take(LevelsNamed)) + (levels.Count > LevelsNamed ? ", …" : string.Empty);
    }

    // A band such as HSK 7-9 is of each level in it; other scales and editions are not compared.
    private static bool IsOf(ProficiencyLevel? level, ProficiencyLevel wanted) =>
        level?.CompareOrdinal(wanted) is not null && level.Ordinal <= wanted.MaximumOrdinal && wanted.Ordinal <= level.MaximumOrdinal;
}
