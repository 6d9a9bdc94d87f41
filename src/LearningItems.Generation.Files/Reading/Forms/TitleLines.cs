namespace LearningItems.Generation.Files;

/// <summary>The title above a list without a header: a line or two of one cell above rows that all have more.</summary>
internal static class TitleLines
{
    public const int Most = 2;
    private const int FewestRows = 3;

    /// <summary>Takes the title out of the rows, and its lines down as remarks.</summary>
    public static void TakeOut(List<ListRow> rows, List<int> remarks)
    {
        var title = rows.TakeWhile(row => row.Problem is null && Filled(row) < 2).Count();
        if (title is 0 or > Most || rows.Count - title < FewestRows || !rows.Skip(title).All(row => Filled(row) > 1))
        {
            return;
        }

        remarks.AddRange(rows.Take(title).Select(row => row.Line));
        rows.RemoveRange(0, title);
    }

    private static int Filled(ListRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));
}
