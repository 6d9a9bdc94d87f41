using LearningItems.Postgres.Tests.Server;

namespace LearningItems.Postgres.Tests.Jobs;

/// <summary>Who gets which job.</summary>
public sealed class ClaimTests(PostgresServer server) : FleetTests(server)
{
    [PostgresFact]
    public async Task Of_a_hundred_who_try_at_once_one_gets_the_job()
    {
        await Jobs.EnqueueAsync(Job("a"));

        var claims = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() =>
            number % 2 == 0 ? Jobs.TryClaimAsync("a", $"worker {number}") : Jobs.TryClaimNextAsync($"worker {number}"))));

        var claim = Assert.Single(claims.OfType<FleetClaim>());
        Assert.Equal(1, claim.Epoch);
        Assert.Equal(claim.Worker, (await Jobs.GetAsync("a"))!.Worker);
    }

    [PostgresFact]
    public async Task Many_at_once_get_each_job_once()
    {
        for (var number = 0; number < 30; number++)
        {
            await Jobs.EnqueueAsync(Job($"job {number}", $"school {number % 3}"));
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 30).Select(number => Task.Run(() => Jobs.TryClaimNextAsync($"worker {number}"))));

        Assert.Equal(30, claims.OfType<FleetClaim>().Select(claim => claim.JobId).Distinct().Count());
    }

    [PostgresFact]
    public async Task Tenants_take_turns_whoever_has_more_jobs()
    {
        await EnqueueAsync("a1", "a2", "a3", "a4", "b1", "b2", "c1");

        Assert.Equal(["a1", "b1", "c1", "a2", "b2", "a3", "a4"], await ClaimAllAsync());
    }

    [PostgresFact]
    public async Task Tenant_with_running_jobs_lets_others_go_first()
    {
        await EnqueueAsync("a1", "a2", "a3");
        await Jobs.TryClaimNextAsync("one");
        await Jobs.TryClaimNextAsync("one");
        await Fleet.AdvanceAsync(TimeSpan.FromMinutes(1));
        await EnqueueAsync("b1", "b2", "b3");

        Assert.Equal(["b1", "b2", "a3", "b3"], await ClaimAllAsync());
    }

    [PostgresFact]
    public async Task Tenants_own_jobs_go_by_priority_and_then_by_age()
    {
        await Jobs.EnqueueAsync(Job("old"));
        await Jobs.EnqueueAsync(Job("older urgent") with { Priority = 1 });
        await Jobs.EnqueueAsync(Job("urgent") with { Priority = 1 });
        await Jobs.EnqueueAsync(Job("for later") with { Priority = -1 });
        await Jobs.EnqueueAsync(Job("new"));

        Assert.Equal(["older urgent", "urgent", "old", "new", "for later"], await ClaimAllAsync());
    }

    [PostgresFact]
    public async Task Each_claim_has_a_higher_epoch()
    {
        var claim = await ClaimedAsync(Job("a"));
        await Jobs.ReleaseAsync(claim);

        Assert.Equal(2, (await Jobs.TryClaimNextAsync("two"))!.Epoch);
    }

    private async Task EnqueueAsync(params string[] ids)
    {
        foreach (var id in ids)
        {
            await Jobs.EnqueueAsync(Job(id, id[..1]));
        }
    }

    private async Task<List<string>> ClaimAllAsync()
    {
        var ids = new List<string>();
        while (await Jobs.TryClaimNextAsync("one") is { } claim)
        {
            ids.Add(claim.JobId);
            await Fleet.AdvanceAsync(TimeSpan.FromSeconds(1));
        }

        return ids;
    }
}
