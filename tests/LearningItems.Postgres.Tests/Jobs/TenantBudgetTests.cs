using LearningItems.Postgres.Tests.Server;

namespace LearningItems.Postgres.Tests.Jobs;

/// <summary>All jobs of a tenant together stay within its tokens, on however many machines.</summary>
public sealed class TenantBudgetTests(PostgresServer server) : FleetTests(server)
{
    private const string Tenant = "school";

    [PostgresFact]
    public async Task Ten_jobs_at_once_never_have_more_than_the_tenant()
    {
        await Jobs.SetTenantAsync(Tenant, 10_000);
        for (var number = 0; number < 10; number++)
        {
            await Jobs.EnqueueAsync(Job($"job {number}") with { MaxTokens = 3_000 });
        }

        var result = await ResultAsync();
        var granted = 0L;
        await Task.WhenAll(Enumerable.Range(0, 10).Select(worker => Task.Run(async () =>
        {
            while (await Jobs.TryClaimNextAsync($"worker {worker}") is { } claim)
            {
                await AssertWithinAsync();
                var used = Math.Max(1, claim.Budget!.MaxTokens!.Value - 500); // less than it was granted
                await Jobs.FinishAsync(claim, With(result, used));
                Interlocked.Add(ref granted, used);
                await AssertWithinAsync();
            }
        })));

        var tenant = (await Jobs.GetTenantAsync(Tenant))!;
        Assert.Equal((granted, 0L), (tenant.UsedTokens, tenant.ReservedTokens));
        Assert.InRange(tenant.UsedTokens, 7_000, 10_000);
    }

    [PostgresFact]
    public async Task Job_waits_while_others_may_give_something_back_and_gets_what_is_left_when_none_can()
    {
        await Jobs.SetTenantAsync(Tenant, 5_000);
        await Jobs.EnqueueAsync(Job("a") with { MaxTokens = 3_000 });
        await Jobs.EnqueueAsync(Job("b") with { MaxTokens = 3_000 });
        var first = (await Jobs.TryClaimNextAsync("one"))!;

        Assert.Null(await Jobs.TryClaimNextAsync("two"));
        Assert.Null(await Jobs.TryClaimAsync("b", "two"));

        await Jobs.FinishAsync(first, await ResultAsync(tokens: 2_900));
        Assert.Equal(2_100, (await Jobs.TryClaimNextAsync("two"))!.Budget!.MaxTokens);
    }

    [PostgresFact]
    public async Task Job_without_a_limit_gets_all_that_its_tenant_has()
    {
        await Jobs.SetTenantAsync(Tenant, 5_000);

        Assert.Equal(5_000, (await ClaimedAsync(Job("a"))).Budget!.MaxTokens);
    }

    [PostgresFact]
    public async Task Nothing_is_claimed_of_a_tenant_whose_tokens_are_used_up_until_it_has_more()
    {
        await Jobs.SetTenantAsync(Tenant, 1_000);
        await Jobs.FinishAsync(await ClaimedAsync(Job("a")), await ResultAsync(tokens: 1_000));
        await Jobs.EnqueueAsync(Job("b"));
        await Jobs.EnqueueAsync(Job("c", "another school"));

        Assert.Equal("c", (await Jobs.TryClaimNextAsync("one"))!.JobId);
        Assert.Null(await Jobs.TryClaimNextAsync("one"));

        await Jobs.SetTenantAsync(Tenant, 1_500);
        Assert.Equal(500, (await Jobs.TryClaimNextAsync("one"))!.Budget!.MaxTokens);
    }

    [PostgresFact]
    public async Task What_a_dead_worker_used_is_charged_as_its_journal_has_it()
    {
        await Jobs.SetTenantAsync(Tenant, 10_000);
        var claim = await ClaimedAsync(Job("a") with { MaxTokens = 4_000 });
        var journal = new PostgresJournal(Fleet.Database, claim);
        await journal.AppendAsync(new JournaledCall { Key = "k", InputTokens = 700, OutputTokens = 300 });
        await Jobs.HeartbeatAsync(claim, new FleetProgress { UsedTokens = 400 });
        await Fleet.AdvanceAsync(TimeSpan.FromMinutes(1));

        await Jobs.RequeueLapsedAsync(TimeSpan.FromSeconds(30));

        var tenant = (await Jobs.GetTenantAsync(Tenant))!;
        Assert.Equal((1_000L, 0L), (tenant.UsedTokens, tenant.ReservedTokens));
        Assert.Equal(3_000, (await Jobs.TryClaimNextAsync("two"))!.Budget!.MaxTokens);
    }

    [PostgresFact]
    public async Task Job_that_waits_for_its_batch_keeps_its_reservation()
    {
        await Jobs.SetTenantAsync(Tenant, 10_000);
        var claim = await ClaimedAsync(Job("a") with { MaxTokens = 4_000, UsesBatches = true });
        await new PostgresJournal(Fleet.Database, claim).AppendAsync(new JournaledBatchEnd { Key = "k", Usage = [new JournaledUsage { Category = LearningItemCategory.Vocab, InputTokens = 100, OutputTokens = 50 }] });

        await Jobs.ReleaseAsync(claim, TimeSpan.FromMinutes(1));

        Assert.Equal(4_000, (await Jobs.GetTenantAsync(Tenant))!.ReservedTokens);
        await Fleet.AdvanceAsync(TimeSpan.FromMinutes(1));
        var next = (await Jobs.TryClaimNextAsync("two"))!;
        Assert.Equal(4_000, next.Budget!.MaxTokens);
        Assert.Equal(4_000, (await Jobs.GetTenantAsync(Tenant))!.ReservedTokens);
        await Jobs.ReleaseAsync(next, TimeSpan.FromMinutes(1));
        await Jobs.CancelAsync("a");
        var tenant = (await Jobs.GetTenantAsync(Tenant))!;
        Assert.Equal((150L, 0L), (tenant.UsedTokens, tenant.ReservedTokens));
    }

    private async Task AssertWithinAsync()
    {
        var tenant = (await Jobs.GetTenantAsync(Tenant))!;
        Assert.InRange(tenant.UsedTokens + tenant.ReservedTokens, 0, 10_000);
    }

    private static GenerationResult With(GenerationResult result, long used) => result with { Report = result.Report with { Totals = result.Report.Totals with { InputTokens = used } } };
}
