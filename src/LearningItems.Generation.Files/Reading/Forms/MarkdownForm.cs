using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>Tables of Markdown under one header; what stands around them is a remark.</summary>
internal static partial class MarkdownForm
{
    /// <summary>The places of the lines that part a header from its rows, such as <c>|---|:--:|</c>.</summary>
    public static List<int> Find(string text)
    {
        var lines = TextLines.Of(text);
        return [.. Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(index =>
            lines[index].Contains('|', StringComparison.Ordinal) && lines[index - 1].Contains('|', StringComparison.Ordinal) && RuleLine().IsMatch(lines[index]))];
    }

    public static RawList Read(string text, List<int> rules, string name)
    {
        var lines = TextLines.Of(text);
        var header = Cells(lines[rules[0] - 1]);
        if (rules.Any(rule => !Cells(lines[rule - 1]).SequenceEqual(header, StringComparer.OrdinalIgnoreCase)))
        {
            throw new WordListException($"{name} is a Markdown page with {rules.Count} tables of different columns. Put the table with the words into a file of its own.");
        }

        var rows = new List<ListRow> { ListRow.OfCells(rules[0], header) };
        var (around, inTable) = (new List<int>(), false);
        var ruleLines = rules.ToHashSet();
        for (var index = 0; index < lines.Count; index++)
        {
            var isRule = ruleLines.Contains(index);
            inTable = isRule || (inTable && lines[index].Contains('|', StringComparison.Ordinal) && !ruleLines.Contains(index + 1));
            if (inTable && !isRule)
            {
                rows.Add(ListRow.OfCells(index + 1, Cells(lines[index])));
            }
            else if (!isRule && !ruleLines.Contains(index + 1) && !string.IsNullOrWhiteSpace(lines[index]))
            {
                around.Add(index + 1);
            }
        }

        return new RawList { Form = "Markdown table", Separator = "|", Rows = rows, Remarks = RemarkLines.Remark(around) };
    }

    private static string[] Cells(string line)
    {
        var inner = line.Trim();
        inner = inner.StartsWith('|') ? inner[1..] : inner;
        inner = inner.EndsWith('|') && !inner.EndsWith("\\|", StringComparison.Ordinal) ? inner[..^1] : inner;

        // A bar behind a backslash is text; until the cells are cut a sign that no text has stands for it.
        return [.. inner.Replace("\\|", "\0", StringComparison.Ordinal).Split('|').Select(cell => cell.Replace('\0', '|').Trim())];
    }

    [GeneratedRegex(@"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RuleLine();
}
