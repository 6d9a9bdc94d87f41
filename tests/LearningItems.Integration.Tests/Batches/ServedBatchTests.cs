using System.Text.Json;
using LearningItems.Generation;
using LearningItems.LoopbackModel;

namespace LearningItems.Integration.Tests.Batches;

/// <summary>Beyond the contract: what shows on the wire.</summary>
public class ServedBatchTests
{
    [Theory]
    [InlineData(WireFormat.OpenAi)]
    [InlineData(WireFormat.Anthropic)]
    public async Task Request_of_a_batch_is_that_of_a_single_call_and_so_is_its_reply(WireFormat format)
    {
        await using var provider = await ServedProvider.StartServedAsync(format, new BatchScene());
        var single = await provider.Online.GetResponseAsync(Asked.Messages(1), Asked.Options);
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 1));

        var batched = Assert.Single(await provider.Client.ReadAllAsync(id)).Response!;

        Assert.Equal(2, provider.Server.Requests.Count);
        Assert.True(JsonElement.DeepEquals(provider.Server.Requests[0].Body, provider.Server.Requests[1].Body));
        Assert.Equal((single.Text, single.ModelId, single.FinishReason), (batched.Text, batched.ModelId, batched.FinishReason));
        Assert.Equal(single.Usage!.OutputTokenCount, batched.Usage!.OutputTokenCount);
        Assert.Equal(single.Usage.InputTokenCount, batched.Usage.InputTokenCount);
    }

    [Theory]
    [InlineData(WireFormat.OpenAi)]
    [InlineData(WireFormat.Anthropic)]
    public async Task Results_whose_connection_is_cut_are_an_exception_and_no_end(WireFormat format)
    {
        await using var provider = await ServedProvider.StartAsync(format, new BatchBehaviour { Faults = call => call is { Operation: BatchOperation.Read, Number: 1 } ? BatchFault.Cut : null });
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 6));

        await Assert.ThrowsAnyAsync<Exception>(() => provider.Client.ReadAllAsync(id));
        Assert.Equal(6, (await provider.Client.ReadAllAsync(id)).Count);
    }

    [Fact]
    public async Task Batch_of_as_many_requests_under_way_leaves_it_open_whose_it_is_until_it_has_ended()
    {
        await using var provider = await ServedProvider.StartAsync(WireFormat.Anthropic, new BatchBehaviour { Duration = TimeSpan.FromHours(1) });
        var other = await provider.Client.SubmitAsync("other", Asked.Requests("other", 3));
        var intent = Asked.Intent("k", 3, provider.Time.GetUtcNow());
        var known = intent with { OtherBatchIds = [other] };

        provider.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(BatchFinding.CannotTell, (await provider.Client.FindAsync(intent)).Finding);
        Assert.Equal(BatchFinding.Absent, (await provider.Client.FindAsync(Asked.Intent("k", 4, intent.At))).Finding); // of no other number
        Assert.Equal(BatchFinding.Absent, (await provider.Client.FindAsync(known)).Finding); // it is known to be another's
        provider.Advance(TimeSpan.FromMinutes(30));
        Assert.Equal(BatchFinding.Absent, (await provider.Client.FindAsync(intent)).Finding);
    }

    [Theory]
    [InlineData(WireFormat.OpenAi)]
    [InlineData(WireFormat.Anthropic)]
    public async Task Batch_is_found_behind_pages_of_others(WireFormat format)
    {
        await using var provider = await ServedProvider.StartAsync(format, new BatchScene());
        var intent = Asked.Intent("k", 1, provider.Time.GetUtcNow());
        var id = await provider.Client.SubmitAsync("k", Asked.Requests("k", 1));
        for (var number = 1; number <= 120; number++)
        {
            await provider.Client.SubmitAsync($"o{number}", Asked.Requests($"o{number}", 2));
        }

        Assert.Equal(new FoundBatch(BatchFinding.Found, id), await provider.Client.FindAsync(intent));
    }
}
