using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>CC-CEDICT: <c>國家 国家 [guo2 jia1] /country/nation/</c> on each line, remarks behind #.</summary>
internal static partial class CedictForm
{
    private const int LinesLookedAt = 50;

    /// <summary>The list; null where the first lines are something else.</summary>
    public static RawList? TryRead(string text)
    {
        var lines = TextLines.Of(text);
        var first = lines.Where(line => !string.IsNullOrWhiteSpace(line) && !IsRemark(line)).Take(LinesLookedAt).ToList();
        if (first.Count == 0 || first.Count(line => Entry().IsMatch(line)) < 0.9 * first.Count)
        {
            return null;
        }

        var (rows, remarks) = (new List<ListRow>(), new List<int>());
        for (var index = 0; index < lines.Count; index++)
        {
            if (IsRemark(lines[index]))
            {
                remarks.Add(index + 1);
            }
            else if (!string.IsNullOrWhiteSpace(lines[index]))
            {
                rows.Add(Row(index + 1, lines[index]));
            }
        }

        return new RawList
        {
            Form = "CC-CEDICT",
            Rows = rows,
            Header = ["simplified", "traditional", "pinyin", "definition"],
            Declared = new Dictionary<int, string> { [0] = ListField.Text, [1] = ListField.Aliases, [2] = ListField.Reading, [3] = ListField.Gloss },
            Remarks = RemarkLines.Remark(remarks),
        };
    }

    private static ListRow Row(int line, string text)
    {
        if (Entry().Match(text) is not { Success: true } entry)
        {
            return ListRow.OfProblem(line, "no entry of CC-CEDICT, such as 國家 国家 [guo2 jia1] /country/");
        }

        var (traditional, simplified) = (entry.Groups["traditional"].Value, entry.Groups["simplified"].Value);
        var glosses = entry.Groups["glosses"].Value.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return ListRow.OfCells(line, [simplified, traditional == simplified ? string.Empty : traditional, entry.Groups["pinyin"].Value, string.Join("; ", glosses)]);
    }

    private static bool IsRemark(string line) => line.StartsWith('#');

    [GeneratedRegex(@"^(?<traditional>\S+) (?<simplified>\S+) \[(?<pinyin>[^\]]*)\] /(?<glosses>.*)/\s*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
