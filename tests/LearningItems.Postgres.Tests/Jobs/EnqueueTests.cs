using LearningItems.Postgres.Tests.Server;

namespace LearningItems.Postgres.Tests.Jobs;

public sealed class EnqueueTests(PostgresServer server) : FleetTests(server)
{
    [PostgresFact]
    public async Task Job_is_claimed_with_all_that_it_was_enqueued_with()
    {
        await Jobs.EnqueueAsync(Job("a") with { MaxAttempts = 5, MaxTokens = 9_000, UsesBatches = true, ModelId = "small", Priority = 2 });

        var claim = (await Jobs.TryClaimNextAsync("one"))!;

        Assert.Equal(("a", 1L, "one", "school", 1, 5, true, "small"), (claim.JobId, claim.Epoch, claim.Worker, claim.Tenant, claim.Attempt, claim.MaxAttempts, claim.UsesBatches, claim.ModelId));
        Assert.Equal(9_000, claim.Budget!.MaxTokens);
        Assert.Equal(LearningItemJson.Serialize(Request), LearningItemJson.Serialize(claim.Request));
        Assert.Equal(LearningItemJson.Serialize(Request), LearningItemJson.Serialize(await Jobs.GetRequestAsync("a")));
    }

    [PostgresFact]
    public async Task Job_enqueued_again_is_there_once()
    {
        Assert.True(await Jobs.EnqueueAsync(Job("a")));
        Assert.False(await Jobs.EnqueueAsync(Job("a")));

        Assert.Single(await Jobs.ListAsync());
    }

    [PostgresFact]
    public async Task Another_request_under_the_same_id_is_an_error_and_changes_nothing()
    {
        await Jobs.EnqueueAsync(Job("a"));

        var error = await Assert.ThrowsAsync<FleetJobConflictException>(() => Jobs.EnqueueAsync(Job("a") with { Request = Request with { Topic = "eating out" } }));
        await Assert.ThrowsAsync<FleetJobConflictException>(() => Jobs.EnqueueAsync(Job("a", "another school")));

        Assert.Contains("'a'", error.Message, StringComparison.Ordinal);
        Assert.Null((await Jobs.GetRequestAsync("a"))!.Topic);
    }

    [PostgresFact]
    public async Task Job_of_later_is_not_claimed_before()
    {
        await Jobs.EnqueueAsync(Job("a") with { Delay = TimeSpan.FromMinutes(10) });

        await Fleet.AdvanceAsync(TimeSpan.FromMinutes(10) - TimeSpan.FromMilliseconds(1));
        Assert.Null(await Jobs.TryClaimNextAsync("one"));
        Assert.Null(await Jobs.TryClaimAsync("a", "one"));

        await Fleet.AdvanceAsync(TimeSpan.FromMilliseconds(1));
        Assert.NotNull(await Jobs.TryClaimNextAsync("one"));
    }

    [PostgresFact]
    public async Task Jobs_are_listed_by_state_and_tenant_a_page_at_a_time()
    {
        for (var number = 0; number < 5; number++)
        {
            await Jobs.EnqueueAsync(Job($"a{number}"));
            await Jobs.EnqueueAsync(Job($"b{number}", "another school"));
        }

        await Jobs.TryClaimAsync("a3", "one");

        Assert.Equal(["a3"], (await Jobs.ListAsync(FleetJobState.Running)).Select(job => job.Id));
        var page = await Jobs.ListAsync(FleetJobState.Queued, "school", take: 3);
        Assert.Equal(["a4", "a2", "a1"], page.Select(job => job.Id));
        Assert.Equal(["a0"], (await Jobs.ListAsync(FleetJobState.Queued, "school", page[^1].Number)).Select(job => job.Id));
    }

    [PostgresFact]
    public async Task What_is_out_of_range_is_an_error()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Jobs.EnqueueAsync(Job(" ")));
        await Assert.ThrowsAsync<ArgumentException>(() => Jobs.EnqueueAsync(Job(new string('x', 201))));
        await Assert.ThrowsAsync<ArgumentException>(() => Jobs.EnqueueAsync(Job("a", "a\0b")));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Jobs.EnqueueAsync(Job("a") with { MaxAttempts = 0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Jobs.EnqueueAsync(Job("a") with { MaxTokens = 0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Jobs.EnqueueAsync(Job("a") with { Delay = TimeSpan.FromSeconds(-1) }));
    }
}
