namespace LearningItems.Generation.Files;

/// <summary>An id that several rows have tells none of them apart, and is no id.</summary>
internal static class RepeatedIds
{
    public static ListRows Clear(ListRows rows, out IReadOnlyList<ListRemark> remarks)
    {
        var repeated = rows.Sources.Where(row => row.Source.Id is not null).GroupBy(row => row.Source.Id!, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
        var ids = repeated.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        remarks = ids.Count == 0 ? [] :
        [
            new ListRemark
            {
                Code = "id_repeats",
                Message = $"The id {CellText.Quote(repeated[0].Key)} {(ids.Count == 1 ? "stands" : $"and {ids.Count - 1} more stand")} in several rows; these rows are read without an id.",
                Lines = [.. repeated.SelectMany(group => group.Select(row => row.Line)).Order()],
            },
        ];
        return ids.Count == 0 ? rows : rows with
        {
            Sources = [.. rows.Sources.Select(row => row.Source.Id is { } id && ids.Contains(id) ? (row.Line, row.Source with { Id = null }) : row)],
        };
    }
}
