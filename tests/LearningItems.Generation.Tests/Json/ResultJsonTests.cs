using System.Text.Json;

namespace LearningItems.Generation.Tests.Json;

/// <summary>A result goes over the wire whole, with the calls that failed.</summary>
public sealed class ResultJsonTests
{
    [Fact]
    public void Result_reads_back_equal_but_for_the_type_of_exceptions()
    {
        var json = LearningItemJson.Serialize(WrittenUpdates.Result);
        var back = LearningItemJson.Deserialize<GenerationResult>(json)!;

        Assert.Equal(json, LearningItemJson.Serialize(back));
        Assert.Equivalent(WrittenUpdates.Result with { Failures = [] }, back with { Failures = [] }, strict: true);
        Assert.Equal(["items", "ledger", "report", "rejected", "failures"], JsonDocument.Parse(json).RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Exception_is_its_type_and_its_message_and_nothing_else()
    {
        var json = LearningItemJson.Serialize(WrittenUpdates.Failed);
        var back = LearningItemJson.Deserialize<FailedCall>(json)!;

        Assert.Equal(
            """{"category":"vocab","call_number":1,"source_ids":["w1","w2"],"exception":{"type":"System.Net.Http.HttpRequestException","message":"No route to host"},"recovered":true}""",
            json);
        var exception = Assert.IsType<RecordedException>(back.Exception);
        Assert.Equal(("System.Net.Http.HttpRequestException", "No route to host"), (exception.TypeName, exception.Message));
        Assert.Equal("System.Net.Http.HttpRequestException: No route to host", exception.ToString());
        Assert.Equal((1, true, LearningItemCategory.Vocab), (back.CallNumber, back.Recovered, back.Category));
    }

    // The record that is written stands beside the one that is public.
    [Fact]
    public void Every_member_of_a_failed_call_is_written() =>
        Assert.Equal(typeof(FailedCall).GetProperties().Select(property => property.Name), typeof(WrittenFailedCall).GetProperties().Select(property => property.Name));

    [Fact]
    public void Lists_that_are_missing_are_read_as_empty()
    {
        var result = LearningItemJson.Deserialize<GenerationResult>(
            """{"items":[],"ledger":{},"report":{"language":"fr","level":"A1","complete":true,"duration_seconds":1,"totals":{},"categories":[]}}""")!;

        Assert.Empty(result.Rejected);
        Assert.Empty(result.Failures);
        Assert.Empty(result.Ledger.Entries);
        Assert.Empty(result.Report.WorstSources);
        Assert.Empty(result.Report.Totals.Rejected);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void Lists_of_each_type_are_written_and_read()
    {
        AssertSame<IReadOnlyList<GenerationResult>>([WrittenUpdates.Result]);
        AssertSame<IReadOnlyList<GenerationReport>>([WrittenUpdates.Report]);
        AssertSame<IReadOnlyList<SourceLedger>>([WrittenUpdates.Ledger]);
        AssertSame<IReadOnlyList<FailedCall>>([WrittenUpdates.Failed]);
        AssertSame<IReadOnlyList<GenerationPlan>>([WrittenUpdates.All.OfType<RunStarted>().Single().Plan]);
        AssertSame(WrittenUpdates.Ledger);
    }

    private static void AssertSame<T>(T value) => Assert.Equal(LearningItemJson.Serialize(value), LearningItemJson.Serialize(LearningItemJson.Deserialize<T>(LearningItemJson.Serialize(value))));
}
