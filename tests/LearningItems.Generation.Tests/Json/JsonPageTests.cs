using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningItems.Generation.Tests.Json;

/// <summary>What <c>docs/json.md</c> shows is what is written; where it is not, a test prints what the page should have.</summary>
public sealed partial class JsonPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "json.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Page_has_an_update_of_every_kind_as_it_is_written() =>
        AssertShown(string.Join('\n', WrittenUpdates.All.Select(update => LearningItemJson.Serialize(update))), string.Join('\n', Lines("{\"kind\":")));

    [Fact]
    public void Page_has_a_failed_call_and_a_ledger_as_they_are_written() => AssertShown(
        LearningItemJson.Serialize(WrittenUpdates.Failed) + '\n' + LearningItemJson.Serialize(WrittenUpdates.Ledger),
        string.Join('\n', [.. Lines("{\"category\":"), .. Lines("{\"entries\":")]));

    [Fact]
    public void Page_has_the_words_of_every_enumeration()
    {
        var rows = Row().Matches(Page).Select(match => match.Value.TrimEnd());

        AssertShown(
            string.Join('\n', Words<SourceOutcome>(), Words<CategoryStatus>(), Words<FindingSeverity>(), Words<SourceKind>(), Words<ChatFailureKind>()),
            string.Join('\n', rows));
    }

    private static string Words<T>()
        where T : struct, Enum => $"| `{typeof(T).Name}` | {string.Join(", ", Enum.GetNames<T>().Select(name => $"`{JsonNamingPolicy.SnakeCaseLower.ConvertName(name)}`"))} |";

    private static IEnumerable<string> Lines(string start) => Page.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static void AssertShown(string written, string shown) => Assert.True(written == shown, $"docs/json.md should have:\n{written}");

    [GeneratedRegex("^\\| `[A-Z]\\w+` \\| `[a-z_]+`.*$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
