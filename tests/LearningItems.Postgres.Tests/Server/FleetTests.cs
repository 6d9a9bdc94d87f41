namespace LearningItems.Postgres.Tests.Server;

/// <summary>Tests over a fleet of their own.</summary>
[Collection(PostgresCollection.Name)]
public abstract class FleetTests(PostgresServer server) : IAsyncLifetime
{
    private TestFleet? _fleet;

    protected PostgresServer Server => server;

    private protected TestFleet Fleet => _fleet!;

    private protected FleetJobs Jobs => Fleet.Jobs;

    protected static GenerationRequest Request { get; } = new()
    {
        Language = "fr",
        Level = ProficiencyLevel.Parse("A1"),
        Sources = [new SourceItem { Text = "merci" }, new SourceItem { Text = "pain" }],
        Categories = [LearningItemCategory.Vocab],
    };

    public async Task InitializeAsync() => _fleet = PostgresPrograms.Missing is null ? await TestFleet.StartAsync(server) : null;

    public async Task DisposeAsync()
    {
        if (_fleet is not null)
        {
            await _fleet.DisposeAsync();
        }
    }

    protected static FleetJob Job(string id, string tenant = "school") => new() { Id = id, Tenant = tenant, Request = Request };

    /// <summary>Enqueues a job and claims it.</summary>
    protected async Task<FleetClaim> ClaimedAsync(FleetJob job, string worker = "one")
    {
        await Jobs.EnqueueAsync(job);
        return (await Jobs.TryClaimAsync(job.Id, worker))!;
    }

    /// <summary>A result of the request, as if it had taken so many tokens.</summary>
    protected static async Task<GenerationResult> ResultAsync(long tokens = 100)
    {
        using var model = new StandInChatClient();
        var result = await new LearningItemGenerator(model).GenerateAsync(Request);
        return result with { Report = result.Report with { Totals = result.Report.Totals with { InputTokens = tokens, OutputTokens = 0 } } };
    }
}
