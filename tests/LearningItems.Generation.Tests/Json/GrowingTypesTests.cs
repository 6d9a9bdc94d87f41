using System.Text.Json;

namespace LearningItems.Generation.Tests.Json;

/// <summary>Plans, ledgers, rejected drafts, reports and journals gain members: their JSON keeps its form, and what lacks a member is read.</summary>
public sealed class GrowingTypesTests
{
    private const string Entry = """{"category":"vocab","source_id":"w1","source_text":"爱","outcome":"covered","item_ids":["6ba7b810-9dad-51d1-80b4-00c04fd430c8"],"detail":"d"}""";

    private const string Plan =
        """
        {"categories":[{"category":"vocab","sources":2,"offered":1,"calls":1,"items":{"low":1,"high":2},"skipped_reason":"s","kept":3,"asked_again_reason":"a","awaited":4}],
        "calls":[{"number":1,"categories":["vocab"],"source_ids":["w1"],"items":{"low":1,"high":2},"input_tokens":5,"output_tokens":{"low":6,"high":7},"max_output_tokens":8}],
        "input_tokens":5,"output_tokens":{"low":6,"high":7},"loop":{"calls":9,"input_tokens":10}}
        """;

    private const string Report =
        """
        {"language":"fr","level":"A1","complete":true,"duration_seconds":1.5,"totals":{},"categories":[],
        "worst_sources":[{"category":"vocab","source_id":"w1","source_text":"爱","findings":2,"codes":["a"]}],"calls":[{"number":1,"categories":["vocab"],"sources":2,"started_seconds":0.25,"ended_seconds":4.5,"is_follow_up":true,"failed":true,"attempts":2,"input_tokens":5,"output_tokens":6}],"loop":{"calls":2,"input_tokens":7,"output_tokens":8,"cost":0.5}}
        """;

    private const string Rejected = """{"category":"vocab","draft":{"category":"","rows":[],"word":"好","target":"","reading":"","definition":"","examples":[],"fields":{}},"findings":[{"code":"c","severity":"error","message":"m"}]}""";

    [Fact]
    public void Members_stand_in_their_order()
    {
        AssertSame<GenerationPlan>(Plan.ReplaceLineEndings(string.Empty));
        AssertSame<LedgerEntry>(Entry);
        AssertSame<RejectedDraft>(Rejected);
        Assert.Contains("\"worst_sources\":" + Report.Split("\"worst_sources\":")[1].Trim(), LearningItemJson.Serialize(LearningItemJson.Deserialize<GenerationReport>(Report)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"settings","key":"k","category":"vocab","settings":{"model":"m"},"list":"l"}""")]
    [InlineData("""{"kind":"outcomes","key":"k","outcomes":[""" + Entry + "]}")]
    [InlineData("""{"kind":"call","key":"k","input_tokens":1,"output_tokens":2}""")]
    [InlineData("""{"kind":"opinion","key":"k","category":"vocab","item_id":"6ba7b810-9dad-51d1-80b4-00c04fd430c8","content_hash":"c","reviewer":"r","code":"second_opinion_sense","why":"w","model":"m","prompt_hash":"p"}""")]
    public void Line_of_a_journal_has_its_kind_and_key_first(string line) => AssertSame<JournalEntry>(line);

    [Fact]
    public void Empty_sources_of_a_call_and_empty_codes_are_left_out_and_read_as_empty()
    {
        var call = LearningItemJson.Deserialize<GenerationPlan>(Plan.Replace("\"source_ids\":[\"w1\"],", string.Empty, StringComparison.Ordinal))!;
        var report = LearningItemJson.Deserialize<GenerationReport>(Report.Replace(",\"codes\":[\"a\"]", string.Empty, StringComparison.Ordinal))!;

        Assert.Empty(call.Calls[0].SourceIds);
        Assert.Empty(report.WorstSources[0].Codes);
        Assert.DoesNotContain("source_ids", LearningItemJson.Serialize(call), StringComparison.Ordinal);
        Assert.DoesNotContain("codes", LearningItemJson.Serialize(report), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lacks_members_is_read_with_their_defaults()
    {
        var entry = LearningItemJson.Deserialize<LedgerEntry>("""{"source_id":"w1"}""")!;
        var plan = LearningItemJson.Deserialize<GenerationPlan>("""{"categories":[{}],"calls":[{}],"loop":{}}""")!;
        var rejected = LearningItemJson.Deserialize<RejectedDraft>("{}")!;
        var report = LearningItemJson.Deserialize<GenerationReport>(Report.Replace("\"findings\":2,", string.Empty, StringComparison.Ordinal))!;
        var used = Assert.IsType<JournaledCall>(LearningItemJson.Deserialize<JournalEntry>("""{"kind":"call","key":"k","output_tokens":2}"""));

        Assert.Equal(("w1", SourceOutcome.Covered), (entry.SourceId, entry.Outcome));
        Assert.Empty(entry.ItemIds);
        Assert.Equal((0, 0, 0L), (plan.Categories[0].Sources, plan.Calls[0].MaxOutputTokens, plan.Loop.InputTokens));
        Assert.Empty(rejected.Findings);
        Assert.Equal(0, report.WorstSources[0].Findings);
        Assert.Equal((0, 2), (used.InputTokens, used.OutputTokens));
    }

    [Fact]
    public void Lists_that_are_null_are_an_error()
    {
        Assert.Throws<JsonException>(() => LearningItemJson.Deserialize<LedgerEntry>("""{"source_id":"w1","item_ids":null}"""));
        Assert.Throws<JsonException>(() => LearningItemJson.Deserialize<GenerationPlan>("""{"categories":[],"calls":[{"source_ids":null}],"loop":{}}"""));
        Assert.Throws<JsonException>(() => LearningItemJson.Deserialize<JournalEntry>("""{"kind":"outcomes","key":"k","outcomes":null}"""));
    }

    private static void AssertSame<T>(string json) => Assert.Equal(json, LearningItemJson.Serialize(LearningItemJson.Deserialize<T>(json)));
}
