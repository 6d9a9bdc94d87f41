using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningItems.Cli.Offline;

/// <summary>Takes the rows of a prompt apart: <c>number text (reading): gloss [sense]</c>, where all but number and text may be absent.</summary>
internal static partial class RowReader
{
    private const string GlossMark = ": ";

    /// <summary>The rows of the lines that are rows.</summary>
    /// <param name="lines">The lines between the marks of the rows.</param>
    /// <param name="language">The language taught, as <see cref="CourseLanguage"/> names it.</param>
    /// <param name="library">Knows words of the language.</param>
    public static IReadOnlyList<AskedRow> Read(IEnumerable<string> lines, string language, OfflineLibrary library) =>
        [.. lines.Select(line => NumberedLine().Match(line)).Where(match => match.Success).Select(match => Row(match, language, library))];

    private static AskedRow Row(Match match, string language, OfflineLibrary library)
    {
        var rest = match.Groups["rest"].Value;
        var head = Head(rest, language, library);
        var (text, reading) = RowReading.Split(head, language);
        var row = new AskedRow(int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), text, reading);
        return rest.Length == head.Length ? row : WithMeaning(row, rest[(head.Length + GlossMark.Length)..]);
    }

    // A text may hold a colon as a gloss may; of the places where the text can end, the first that gives a word of the language is taken.
    private static string Head(string rest, string language, OfflineLibrary library)
    {
        var heads = Heads(rest).ToList();
        return heads.Find(head => library.Knows(language, RowReading.Split(head, language).Text))
            ?? (CourseLanguage.IsEastAsian(language) ? heads.Find(EastAsianText.Any) ?? heads.LastOrDefault() : heads.FirstOrDefault())
            ?? rest;
    }

    private static IEnumerable<string> Heads(string rest)
    {
        for (var at = rest.IndexOf(GlossMark, StringComparison.Ordinal); at > 0; at = rest.IndexOf(GlossMark, at + 1, StringComparison.Ordinal))
        {
            yield return rest[..at];
        }
    }

    private static AskedRow WithMeaning(AskedRow row, string meaning) => SenseAtEnd().Match(meaning) is { Success: true } match
        ? row with { Gloss = match.Groups["gloss"].Value, Sense = match.Groups["sense"].Value }
        : row with { Gloss = meaning };

    [GeneratedRegex("^(?<number>[0-9]{1,6}) (?<rest>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"^(?<gloss>.+) \[(?<sense>[^\[\]]+)\]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SenseAtEnd();
}
