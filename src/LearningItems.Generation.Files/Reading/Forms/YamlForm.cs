using System.Text.RegularExpressions;

namespace LearningItems.Generation.Files;

/// <summary>YAML as lists of words have it: entries behind dashes, each with names and values on lines of their own. More of YAML is not read, and refused.</summary>
internal static partial class YamlForm
{
    private const int FewestEntries = 2;

    /// <summary>Whether entries begin with a dash and one and the same name, as those of a dialogue do not.</summary>
    public static bool Recognizes(string text)
    {
        var starts = TextLines.Of(text).Select(line => Pair().Match(line)).Where(match => match.Groups["dash"].Length > 0).Select(match => match.Groups["name"].Value).ToList();
        return starts.Count >= FewestEntries && starts.Distinct(StringComparer.Ordinal).Count() == 1;
    }

    public static RawList Read(string text, string name)
    {
        var (names, entries, remarks) = (new List<string>(), new List<(int Line, Dictionary<string, string> Values)>(), new List<int>());
        foreach (var (line, number) in TextLines.Of(text).Select((line, index) => (line, index + 1)).Where(entry => !IsBlank(entry.line)))
        {
            var pair = Pair().Match(line);
            if (pair.Groups["dash"].Length > 0)
            {
                entries.Add((number, new Dictionary<string, string>(StringComparer.Ordinal)));
            }

            if (line.TrimStart().StartsWith('#') || (entries.Count == 0 && pair.Success))
            {
                remarks.Add(number); // a remark, or the name of the list
            }
            else if (!pair.Success || entries.Count == 0 || Value(pair.Groups["value"].Value.Trim()) is not { } value || !entries[^1].Values.TryAdd(NameIn(pair), value))
            {
                throw new WordListException($"{name} is YAML, and line {number} is more than a name and a value. Save the list as JSON or CSV.");
            }
            else if (!names.Contains(NameIn(pair)))
            {
                names.Add(NameIn(pair));
            }
        }

        return new RawList
        {
            Form = "YAML",
            Header = names,
            Rows = [.. entries.Select(entry => ListRow.OfCells(entry.Line, [.. names.Select(column => entry.Values.GetValueOrDefault(column))]))],
            Remarks = RemarkLines.Remark(remarks),
        };
    }

    private static string NameIn(Match pair) => pair.Groups["name"].Value.Trim();

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line) || line.Trim() is "---" or "...";

    // Null for what means something else than it says: escapes, remarks behind a value, texts over several lines, references.
    private static string? Value(string value) => value switch
    {
        ['"', .. var quoted, '"'] => quoted.AsSpan().IndexOfAny('\\', '"') < 0 ? quoted : null,
        ['\'', .. var quoted, '\''] => quoted.Contains('\'', StringComparison.Ordinal) ? null : quoted,
        ['[', .. var list, ']'] => list.AsSpan().IndexOfAny('[', ']') < 0 ? list : null,
        ['{' or '}' or '>' or '|' or '&' or '*' or '!' or '"' or '\'' or '[', ..] => null,
        _ => value.Contains(" #", StringComparison.Ordinal) ? null : value,
    };

    [GeneratedRegex(@"^\s*(?<dash>-\s+)?(?<name>[\p{L}_][\p{L}\p{M}\p{Nd}_ -]{0,40})\s*:(\s+(?<value>.*))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();
}
