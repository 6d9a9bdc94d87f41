using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Batches;

/// <summary>What providers do to batches, through the SDK of each format and the engine: the run ends with all its items, and no row is paid for twice.</summary>
public class EngineTrapTests
{
    private const int LongestKey = 26;

    public static TheoryData<WireFormat> Formats => [WireFormat.OpenAi, WireFormat.Anthropic];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Expired_batch_keeps_its_half_and_the_rest_is_asked_for_again(WireFormat format)
    {
        await using var run = await ServedRun.StartAsync(format, new BatchBehaviour { Duration = TimeSpan.FromHours(48), LaterDuration = TimeSpan.Zero });

        await EndsWellAsync(run, batches: 2, paid: ServedRun.Calls);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Batch_that_ended_with_errors_alone_is_asked_for_again(WireFormat format)
    {
        string? first = null;
        await using var run = await ServedRun.StartAsync(format, new BatchScene { Fails = id => id.StartsWith(first ??= id[..LongestKey], StringComparison.Ordinal) });

        await EndsWellAsync(run, batches: 2, paid: ServedRun.Calls);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Results_in_another_order_and_of_nobody_s_requests_are_told_apart(WireFormat format)
    {
        await using var run = await ServedRun.StartAsync(format, new BatchBehaviour { Unordered = true, StrangeIds = ["nobody-1", "li-2"] });

        await EndsWellAsync(run, batches: 1, paid: ServedRun.Calls);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Results_that_are_missing_are_asked_for_again(WireFormat format)
    {
        string? lost = null;
        await using var run = await ServedRun.StartAsync(format, new BatchBehaviour { Loses = id => id == (lost ??= id) });

        Assert.True((await run.FinishAsync()).IsComplete);

        Assert.Equal((2, ServedRun.Calls + 1), (run.Batches.Count, run.Provider.Paid.Count)); // paid for, and lost on the way
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Batch_that_takes_time_to_be_cancelled_is_waited_for(WireFormat format)
    {
        await using var run = await ServedRun.StartAsync(format, new BatchBehaviour { Duration = TimeSpan.FromHours(2), Cancelling = TimeSpan.FromMinutes(10), LaterDuration = TimeSpan.Zero });
        await run.AdvanceAsync();
        run.Provider.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await run.CancelAsync());

        var stopping = await run.AdvanceAsync();

        Assert.Null(stopping.Result);
        Assert.Single(run.Batches);
        await EndsWellAsync(run, batches: 2, paid: ServedRun.Calls);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Batch_that_was_taken_with_an_error_is_found_among_those_of_others(WireFormat format)
    {
        const int Others = 25; // more than a page
        await using var run = await ServedRun.StartAsync(format, new BatchBehaviour { Faults = call => call is { Operation: BatchOperation.Create, Number: Others + 1 } ? BatchFault.ErrorAfterwards : null });
        for (var other = 1; other <= Others; other++)
        {
            await run.Provider.Client.SubmitAsync($"o{other}", Asked.Requests($"o{other}", ServedRun.Calls));
        }

        Assert.Contains("is not known yet", Assert.Single((await run.AdvanceAsync()).Remarks), StringComparison.Ordinal);
        Assert.True((await run.FinishAsync()).IsComplete);
        Assert.Equal(Others + 1, run.Batches.Count);
        Assert.Equal(0, run.Provider.Server.PaidTwice);
    }

    [Theory]
    [InlineData(WireFormat.OpenAi, BatchOperation.Upload, BatchFault.ServerError)]
    [InlineData(WireFormat.OpenAi, BatchOperation.Upload, BatchFault.ErrorAfterwards)]
    [InlineData(WireFormat.OpenAi, BatchOperation.Create, BatchFault.ServerError)]
    [InlineData(WireFormat.OpenAi, BatchOperation.Create, BatchFault.ErrorAfterwards)]
    [InlineData(WireFormat.OpenAi, BatchOperation.Get, BatchFault.ServerError)]
    [InlineData(WireFormat.OpenAi, BatchOperation.Read, BatchFault.ServerError)]
    [InlineData(WireFormat.OpenAi, BatchOperation.Read, BatchFault.Cut)]
    [InlineData(WireFormat.Anthropic, BatchOperation.Create, BatchFault.ServerError)]
    [InlineData(WireFormat.Anthropic, BatchOperation.Create, BatchFault.ErrorAfterwards)]
    [InlineData(WireFormat.Anthropic, BatchOperation.Get, BatchFault.ServerError)]
    [InlineData(WireFormat.Anthropic, BatchOperation.Read, BatchFault.ServerError)]
    [InlineData(WireFormat.Anthropic, BatchOperation.Read, BatchFault.Cut)]
    public async Task Call_that_fails_once_costs_time_and_nothing_else(WireFormat format, BatchOperation operation, BatchFault fault)
    {
        // A search meets a list that cannot be read as well.
        await using var run = await ServedRun.StartAsync(format, new BatchBehaviour
        {
            Faults = call => call.Number == 1 && call.Operation == operation ? fault : call is { Operation: BatchOperation.List, Number: 1 } ? BatchFault.ServerError : null,
        });

        await EndsWellAsync(run, batches: 1, paid: ServedRun.Calls);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Schema_that_is_rejected_in_one_batch_is_described_in_the_prompts_of_the_next(WireFormat format)
    {
        await using var run = await ServedRun.StartAsync(format, new BatchScene { Faults = [FaultRule.Every(1, new Fault.SchemaRejected())] });
        await run.AdvanceAsync();
        await run.AdvanceAsync();
        await run.AdvanceAsync();

        // The stand-in at the other end answers by the schema it is sent, and has none then: what it replies is no matter here.
        var second = run.Provider.Server.Requests.Where(request => request.BatchId == run.Batches[1].Id).ToList();
        Assert.Equal(ServedRun.Calls, second.Count);
        Assert.All(second, request => Assert.Contains("Reply with one JSON object", request.Body.GetRawText(), StringComparison.Ordinal));
        Assert.All(second, request => Assert.DoesNotContain("\"additionalProperties\"", request.Body.GetRawText(), StringComparison.Ordinal));
    }

    private static async Task EndsWellAsync(ServedRun run, int batches, int paid)
    {
        var result = await run.FinishAsync();

        Assert.True(result.IsComplete, string.Join("; ", result.Failures.Select(failure => failure.Exception?.Message).Distinct()));
        Assert.Equal((batches, paid), (run.Batches.Count, run.Provider.Paid.Count));
        Assert.Equal(0, run.Provider.Server.PaidTwice);
        Assert.Equal(run.PaidRows.Distinct(), run.PaidRows);
    }
}
