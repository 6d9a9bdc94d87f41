namespace LearningItems.Generation.Files;

/// <summary>What is told of the cells of rows, gathered: one remark for what was found in many rows, with all their lines.</summary>
internal sealed class RowRemarks
{
    private readonly Dictionary<string, (string Message, List<int> Lines)> _byCode = new(StringComparer.Ordinal);

    public void Add(int line, IEnumerable<(string Code, string Message)> remarks)
    {
        foreach (var (code, message) in remarks)
        {
            _byCode.TryAdd(code, (message, []));
            if (_byCode[code].Lines is var lines && (lines.Count == 0 || lines[^1] != line))
            {
                lines.Add(line);
            }
        }
    }

    /// <summary>The remarks in the order in which they first came, each in the words of its first row.</summary>
    public IReadOnlyList<ListRemark> ToList() =>
        [.. _byCode.Select(remark => new ListRemark { Code = remark.Key, Message = Message(remark.Value.Message, remark.Value.Lines.Count), Lines = remark.Value.Lines })];

    private static string Message(string first, int rows) => rows == 1 ? first : $"{first}; so in {rows} rows";
}
