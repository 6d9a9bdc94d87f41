namespace LearningItems.Generation.Files;

/// <summary>Finds the column that has the words of another once more, in the other set of Chinese characters.</summary>
internal static class HanSpellings
{
    // 云 and 雲 are no pair by the sets alone: the first is in both.
    private const double Most = 0.7;

    /// <summary>Of two such columns the one that is not taught; null where no two are such.</summary>
    public static ColumnContent? Find(IReadOnlyList<ColumnContent> columns, bool isTraditional)
    {
        var pairs =
            from first in columns
            from second in columns
            where first.Index < second.Index && AreSpellings(first, second)
            select (First: first, Second: second);
        if (pairs.FirstOrDefault() is not { First: { } one, Second: { } other })
        {
            return null;
        }

        var taught = isTraditional ? HanForm.Traditional : HanForm.Simplified;
        return Share(other, taught) > Share(one, taught) ? one : other;
    }

    private static bool AreSpellings(ColumnContent first, ColumnContent second)
    {
        if (first.Cells.Count != second.Cells.Count)
        {
            return false;
        }

        var pairs = first.Cells.Zip(second.Cells).ToList();
        return pairs.Exists(pair => pair.First != pair.Second) && pairs.Count(pair => pair.First == pair.Second || HanForms.ArePair(pair.First, pair.Second)) >= Most * pairs.Count;
    }

    private static double Share(ColumnContent column, HanForm form) => column.Share(cell => HanForms.Of(cell) == form);
}
