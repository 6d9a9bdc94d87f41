namespace LearningItems.Generation.Files;

/// <summary>Lines that are no rows but say something of the list: <c>// HSK 1</c>, <c># made by hand</c>.</summary>
internal static class RemarkLines
{
    public const string Code = "remark_lines";

    public static ListRemark[] Remark(IReadOnlyList<int> lines) => lines.Count == 0 ? [] : [new ListRemark
    {
        Code = Code,
        Message = $"{lines.Count} {(lines.Count == 1 ? "line is a remark or heading" : "lines are remarks or headings")} and no row.",
        Lines = lines,
    }];
}
