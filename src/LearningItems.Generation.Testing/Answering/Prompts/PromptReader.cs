using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Testing;

/// <summary>
/// Reads what a prompt asks for. A row begins with its number and the house style with its label, so a line that begins as a part of
/// the prompt does is one, whatever the texts of the list say.
/// </summary>
internal static partial class PromptReader
{
    private const int MatchTimeout = 1000;
    private const string TaughtLabel = "Taught already, write others: ";
    private const string MarkLabel = "- examples: mark the word";

    /// <summary>The work asked for, a category after the other; none when the text is no prompt for items.</summary>
    public static IReadOnlyList<AskedWork> Read(string prompt, AnswerSchema schema)
    {
        var lines = prompt.Split('\n', StringSplitOptions.TrimEntries);
        var end = Array.FindLastIndex(lines, line => EndOfRows().IsMatch(line));
        var begin = end < 0 ? -1 : Array.LastIndexOf(lines, "Source rows:", end);
        if (begin < 0 || FirstMatch(Course(), lines[..begin]) is not { } course || FirstMatch(Examples(), lines[..begin]) is not { } examples)
        {
            return [];
        }

        var rows = RowReader.Read(lines[(begin + 1)..end]);
        return [.. lines[end..].Select((line, index) => (Match: Category().Match(line), At: end + index)).Where(line => line.Match.Success).Select(line => Work(line.Match, line.At))];

        AskedWork Work(Match category, int at)
        {
            var (name, amount) = (category.Groups["name"].Value, category.Groups["amount"].Value);
            var own = OwnRows(rows, amount);
            var brief = lines[(at + 1)..].TakeWhile(line => !Category().IsMatch(line)).ToList();
            return new AskedWork(
                course.Groups["tag"].Value,
                course.Groups["instruction"].Value.StartsWith("English", StringComparison.Ordinal),
                Number(examples.Groups["count"]),
                examples.Groups["translated"].Success,
                own,
                name,
                Amount().Match(amount) is { Success: true } most ? Number(most.Groups["count"]) : own.Count,
                amount.StartsWith("Write exactly", StringComparison.Ordinal),
                amount.StartsWith("One item for every row", StringComparison.Ordinal),
                Taught(brief),
                brief.Exists(line => line.StartsWith(MarkLabel, StringComparison.Ordinal)),
                schema.For(name))
            {
                InstructionLanguage = course.Groups["instruction"].Value,
                Brief = [lines[at], .. brief.TakeWhile(line => line.Length > 0)],
            };
        }
    }

    // Categories that share a prompt need not share all of its rows: "Rows: 1-20, 25."
    private static IReadOnlyList<AskedRow> OwnRows(IReadOnlyList<AskedRow> rows, string amount)
    {
        if (Rows().Match(amount) is not { Success: true } named)
        {
            return rows;
        }

        var ranges = Range().Matches(named.Groups["ranges"].Value)
            .Select(range => (First: Number(range.Groups["first"]), Last: Number(range.Groups["last"].Success ? range.Groups["last"] : range.Groups["first"])))
            .ToList();
        return [.. rows.Where(row => ranges.Exists(range => range.First <= row.Number && row.Number <= range.Last))];
    }

    private static string[] Taught(IEnumerable<string> brief) =>
        brief.FirstOrDefault(line => line.StartsWith(TaughtLabel, StringComparison.Ordinal)) is { } line
            ? line[TaughtLabel.Length..].TrimEnd('.').Split("; ")
            : [];

    private static Match? FirstMatch(Regex pattern, IEnumerable<string> lines) =>
        lines.Select(line => pattern.Match(line)).FirstOrDefault(match => match.Success);

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The name of a language may itself have brackets: Portuguese (Brazil) (pt-BR).
    [GeneratedRegex(@"^Language taught: .+ \((?<tag>[A-Za-z0-9-]+)\)\. Level: .*Instruction language: (?<instruction>.+)\.$", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Course();

    [GeneratedRegex(@"^Examples an item: (?<count>[0-9]{1,3})(?<translated>, each translated)?", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Examples();

    [GeneratedRegex(@"^End of the [0-9]+ source rows\.$", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex EndOfRows();

    [GeneratedRegex(@"^Category: (?<name>[\p{L}\p{Nd}_-]+)\. (?<amount>.+)$", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Category();

    [GeneratedRegex(@"(exactly|up to) (?<count>[0-9]{1,6})\b", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Amount();

    [GeneratedRegex(@" Rows: (?<ranges>[0-9, -]+)\.$", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Rows();

    [GeneratedRegex(@"(?<first>[0-9]{1,6})(-(?<last>[0-9]{1,6}))?", RegexOptions.ExplicitCapture, MatchTimeout)]
    private static partial Regex Range();
}
