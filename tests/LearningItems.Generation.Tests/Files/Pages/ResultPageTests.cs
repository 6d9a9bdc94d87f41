using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Pages;

/// <summary>The page of a run holds what its files hold, and nothing that a list or a model wrote is more than text in it.</summary>
public sealed partial class ResultPageTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "<!--", "\"><b>", "'&amp;", "\u202Eback", "\u2028", new string('長', 10_000), "=cmd()|' /C calc'!A0",
    ];

    public static TheoryData<SourceOutcome> Outcomes => [.. Enum.GetValues<SourceOutcome>()];

    [Fact]
    public void Data_has_every_item_as_its_file_has_it_with_sources_warnings_and_fields()
    {
        using var data = DataOf(Results.Result(Entry("w1", "爱"), Entry("w2", "喝")));

        var first = data.RootElement.GetProperty("items")[0];
        Assert.Equal(2, data.RootElement.GetProperty("items").GetArrayLength());
        Assert.Equal(LearningItemJson.Serialize(Results.Item(Results.FirstId, "爱", LearningItemCategory.Vocab)), first.GetProperty("item").GetRawText().Replace("\\u003c", "<", StringComparison.Ordinal));
        Assert.Equal(["w1", "w2"], first.GetProperty("sources").EnumerateArray().Select(source => source.GetString()));
        Assert.Equal("喝", data.RootElement.GetProperty("sources").GetProperty("w2").GetString());
        Assert.Equal("Say more than '爱'.", first.GetProperty("warnings")[0].GetProperty("message").GetString());
        Assert.Equal("个 <b>", first.GetProperty("fields").GetProperty("classifier").GetString());
        Assert.False(first.GetProperty("fields").TryGetProperty("plural", out _));
    }

    [Fact]
    public void What_anybody_wrote_is_text()
    {
        foreach (var text in Hostile)
        {
            var item = Results.Item(Results.FirstId, text, LearningItemCategory.Vocab) with { Definition = text, Romanization = text, Examples = [new LearningItemExample { Text = text, Translation = text }] };
            var result = Results.Result(new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = "w1", SourceText = text, Outcome = SourceOutcome.Failed, Detail = text });
            result = result with
            {
                Items = [Results.Generated(item) with { Warnings = [Finding.Warning("w", text)] }],
                Report = result.Report with { Model = text, Provider = text },
                Failures = [new FailedCall { Category = LearningItemCategory.Vocab, CallNumber = 1, Exception = new InvalidOperationException(text) }],
                Rejected = [new RejectedDraft { Category = LearningItemCategory.Vocab, Draft = new LearningItemDraft { Word = text, Definition = text }, Findings = [Finding.Error("e", text)] }],
            };

            var page = Page(result);

            Assert.Equal(2, Regex.Count(page, "<script")); // the data and the page's own
            Assert.DoesNotContain("onerror=alert", page.Replace("&lt;img src=x onerror=alert", string.Empty, StringComparison.Ordinal).Replace("\\u003cimg src=x onerror=alert", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
            using var data = DataOf(result);
            Assert.Equal(text, data.RootElement.GetProperty("items")[0].GetProperty("item").GetProperty("definition").GetString());
            Assert.Equal(text, data.RootElement.GetProperty("rejected")[0].GetProperty("findings")[0].GetProperty("message").GetString());
        }
    }

    // A policy that names no host, and the script and the style by their content alone.
    [Fact]
    public void Page_lets_nothing_run_or_load_but_its_own()
    {
        var page = Page(Results.Result());

        var policy = Policy().Match(page).Groups["policy"].Value;
        Assert.Equal("default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; connect-src 'none'; style-src ", policy[..policy.IndexOf("'sha256", StringComparison.Ordinal)]);
        Assert.Contains($"script-src '{HashOf(Script().Matches(page)[^1].Groups["code"].Value)}'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{HashOf(Style().Match(page).Groups["code"].Value)}'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(src|href|action)=""(?!#|data:)", page);
        Assert.DoesNotContain(" style=\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_script_a_table_has_target_reading_definition_and_first_example_of_every_item()
    {
        var table = NoScript().Match(Page(Results.Result())).Groups["table"].Value;

        Assert.Equal(3, Regex.Count(table, "<tr>"));
        Assert.Contains("<td lang=\"zh\" dir=\"auto\">爱</td><td>ài</td><td dir=\"auto\">to love; &quot;to like&quot; very much</td><td lang=\"zh\" dir=\"auto\">我爱你。</td>", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_those_of_the_report()
    {
        var result = Results.Result();
        result = result with
        {
            Report = result.Report with
            {
                Totals = new GenerationFigures { Items = 1_234, Sources = 2_401, Covered = 465, Calls = 35, InputTokens = 24_392, OutputTokens = 21_967, WastedTokens = 67, KeptItems = 12, Cost = 1.5m },
                Loop = new LoopReport { Calls = 2_401, InputTokens = 1_170_071, OutputTokens = 21_900, Cost = 4.25m },
                Duration = TimeSpan.FromSeconds(191),
            },
        };

        var page = Page(result);

        foreach (var figure in new[] { "1,234", "465 of 2,401", "35", "24,392", "21,967", "1.50", "3 min 11 s" })
        {
            Assert.Contains($"<dd>{figure}<", page, StringComparison.Ordinal);
        }

        foreach (var remark in new[] { "12 of them kept from before", "a loop: 2,401", "a loop: 1,170,071", "67 of them wasted", "a loop: at least 4.25" })
        {
            Assert.Contains($"<small>{remark}</small>", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1.5, "1.5 s")]
    [InlineData(119, "119.0 s")]
    [InlineData(120, "2 min 0 s")]
    [InlineData(3_903, "65 min 3 s")]
    public void Time_is_seconds_up_to_two_minutes_and_minutes_however_many(double seconds, string time)
    {
        var result = Results.Result();

        var page = Page(result with { Report = result.Report with { Duration = TimeSpan.FromSeconds(seconds) } });

        Assert.Contains($"<dt>Time</dt><dd>{time}<", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_stands_with_its_reason()
    {
        var page = Page(Results.Result(
            Entry("w1", "爱"),
            new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = "w2", SourceText = "喝", Outcome = SourceOutcome.BudgetExhausted, Detail = "no room" },
            new LedgerEntry { Category = LearningItemCategory.Vocab, SourceId = "w3", SourceText = "看", Outcome = SourceOutcome.Unused }));

        Assert.Contains("<td dir=\"auto\">喝</td><td>vocab</td><td>the budget was used up: no room</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<td dir=\"auto\">看</td>", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Source_is_missing_where_the_run_is_incomplete_without_it(SourceOutcome outcome)
    {
        var page = Page(Results.Result(Entry("w1", "爱") with { Outcome = outcome }));

        Assert.Equal(outcome.IsIncomplete(), page.Contains("<td dir=\"auto\">爱</td><td>vocab</td>", StringComparison.Ordinal));
        Assert.Equal(!outcome.IsIncomplete(), page.Contains("<p>Nothing is missing.</p>", StringComparison.Ordinal));
    }

    [Fact]
    public void Coverage_has_in_each_row_what_became_of_the_sources_of_its_category()
    {
        var result = Results.Result(Entry("w1", "爱") with { Outcome = SourceOutcome.Failed }, Entry("w2", "喝"));
        result = result with
        {
            Report = result.Report with
            {
                Categories =
                [
                    new CategoryReport { Category = LearningItemCategory.Vocab, Status = CategoryStatus.Incomplete, Sources = 9, Covered = 2, Items = 3, Rejected = new Dictionary<string, int> { ["a"] = 4, ["b"] = 1 } },
                    new CategoryReport { Category = LearningItemCategory.Grammar, Status = CategoryStatus.Complete, Sources = 8, Covered = 7, Items = 7 },
                ],
            },
        };

        var page = Page(result);

        Assert.Contains("<th scope=\"row\">vocab</th><td class=\"n\">9</td><td class=\"n\">2</td><td class=\"n\">6</td><td class=\"n bad\">1</td><td class=\"n\">3</td><td class=\"n\">5</td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">grammar</th><td class=\"n\">8</td><td class=\"n\">7</td><td class=\"n\">1</td><td class=\"n\">0</td><td class=\"n\">7</td><td class=\"n\">0</td>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "Missing")]
    [InlineData(201, "Missing: the first 200 of 201; ledger.csv has all")]
    public void Long_list_of_what_is_missing_says_that_it_is_a_beginning(int missing, string caption)
    {
        var page = Page(Results.Result([.. Enumerable.Range(0, missing).Select(number => Entry($"w{number}", "爱") with { Outcome = SourceOutcome.Failed })]));

        Assert.Contains($"<caption>{caption}</caption>", page, StringComparison.Ordinal);
        Assert.Equal(200, Regex.Count(page, "<tr><td dir=\"auto\">爱</td>"));
    }

    [Fact]
    public void Failed_call_says_whether_later_ones_made_it_good()
    {
        var failure = new FailedCall { Category = LearningItemCategory.Vocab, CallNumber = 4, Exception = new InvalidOperationException("gone") };

        var page = Page(Results.Result() with { Failures = [failure, failure with { CallNumber = 5, Recovered = true }] });

        Assert.Contains("<td class=\"n\">4</td><td>vocab</td><td>gone</td><td><span class=\"bad\">no</span></td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"n\">5</td><td>vocab</td><td>gone</td><td>yes, by later calls</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_has_calls_and_rejected_drafts_as_they_were()
    {
        var result = Results.Result();
        var draft = result.Rejected[0];
        using var data = DataOf(result with
        {
            Rejected = [draft, draft with { Draft = new LearningItemDraft { Word = "好", Target = "A 是 B" } }],
            Report = result.Report with { Calls = [new CallReport { Number = 1, Categories = [LearningItemCategory.Vocab], Failed = true }, new CallReport { Number = 2, Categories = [LearningItemCategory.Vocab], IsFollowUp = true }] },
        });

        Assert.Equal(["好", "A 是 B"], data.RootElement.GetProperty("rejected").EnumerateArray().Select(rejected => rejected.GetProperty("target").GetString()));
        Assert.Equal([(false, true), (true, false)], data.RootElement.GetProperty("calls").EnumerateArray().Select(call => (call.GetProperty("again").GetBoolean(), call.GetProperty("failed").GetBoolean())));
    }

    [Fact]
    public void Page_of_many_items_is_less_than_four_times_their_file()
    {
        var items = Enumerable.Range(0, 2_000).Select(number => Results.Generated(Results.Item(new Guid(number, 1, 2, new byte[8]), $"爱{number}", LearningItemCategory.Vocab))).ToList();

        var page = Page(Results.Result() with { Items = items });

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 4 * items.Sum(item => Encoding.UTF8.GetByteCount(LearningItemJson.Serialize(item.Item)) + 1));
    }

    private static LedgerEntry Entry(string id, string text) => new() { Category = LearningItemCategory.Vocab, SourceId = id, SourceText = text, Outcome = SourceOutcome.Covered };

    private static string Page(GenerationResult result) => string.Join('\n', ResultPage.Of(result));

    private static JsonDocument DataOf(GenerationResult result) => JsonDocument.Parse(Data().Match(Page(result)).Groups["json"].Value);

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("""<script type="application/json" id="data">(?<json>.*?)</script>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Data();

    [GeneratedRegex("""<script[^>]*>(?<code>.*?)</script>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Script();

    [GeneratedRegex("""<style>(?<code>.*?)</style>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Style();

    [GeneratedRegex("""Content-Security-Policy" content="(?<policy>[^"]*)">""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Policy();

    [GeneratedRegex("""<noscript>(?<table>.*?)</noscript>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NoScript();
}
