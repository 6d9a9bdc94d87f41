using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Testing;

/// <summary>
/// Takes the rows of a prompt apart: <c>number text (reading): gloss [sense]</c>, where all but number and text may be absent. A text
/// that itself has what ends it stands in quotation marks.
/// </summary>
internal static partial class RowReader
{
    /// <summary>The rows of the lines that are rows.</summary>
    public static IReadOnlyList<AskedRow> Read(IEnumerable<string> lines) =>
        [.. lines.Select(line => Row().Match(line)).Where(match => match.Success).Select(Row)];

    private static AskedRow Row(Match match) => new(
        int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
        match.Groups["text"].Value,
        Given(match.Groups["reading"]),
        Given(match.Groups["gloss"]),
        Given(match.Groups["sense"]));

    private static string? Given(Group group) => group.Success ? group.Value : null;

    [GeneratedRegex(
        """^(?<number>[0-9]{1,6}) ("(?<text>.+?)"|(?<text>.+?))( \((?<reading>[^()]+)\))?(: (?<gloss>.+?))?( \[(?<sense>[^\[\]]+)\])?$""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
