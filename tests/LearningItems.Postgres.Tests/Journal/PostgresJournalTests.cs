using LearningItems.Generation.Tests.Contracts;
using LearningItems.Generation.Tests.Journal;
using LearningItems.Postgres.Tests.Server;

namespace LearningItems.Postgres.Tests.Journal;

[Collection(PostgresCollection.Name)]
public sealed class PostgresJournalTests(PostgresServer server) : JournalContract, IAsyncLifetime
{
    private TestFleet? _fleet;
    private FleetClaim? _claim;

    private TestFleet Fleet => _fleet!;

    private FleetClaim Claim => _claim!;

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.Missing is null)
        {
            _fleet = await TestFleet.StartAsync(server);
            await Fleet.Jobs.EnqueueAsync(new FleetJob { Id = "a", Tenant = "school", Request = new GenerationRequest { Language = "fr", Level = ProficiencyLevel.Parse("A1") } });
            _claim = await Fleet.Jobs.TryClaimNextAsync("one");
        }
    }

    public async Task DisposeAsync()
    {
        if (_fleet is not null)
        {
            await _fleet.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task Reader_beside_the_writer_sees_all_and_writes_nothing()
    {
        var (writer, reader) = (Open(), PostgresJournal.OpenForReading(Fleet.Database, "a"));
        await writer.AppendAsync(Call("first"));
        await writer.AppendAsync(Call("second"));

        Assert.Equal(["first", "second"], (await JournalEntries.ReadAsync(reader)).Select(entry => entry.Key));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.AppendAsync(Call("third")).AsTask());
        Assert.Empty(await JournalEntries.ReadAsync(PostgresJournal.OpenForReading(Fleet.Database, "another job")));
    }

    [PostgresFact]
    public async Task Journal_longer_than_a_page_comes_back_in_its_order()
    {
        await Fleet.RunAsync(
            """
            insert into {schema}.journal (job_id, epoch, writer, writer_number, key, kind, keeps_item, is_late, entry)
            select 'a', 1, gen_random_uuid(), n, 'key ' || n, 'call', false, false, '{"kind":"call","key":"key ' || n || '","input_tokens":1,"output_tokens":2}' from generate_series(1, 1500) n
            """);

        Assert.Equal(Enumerable.Range(1, 1_500).Select(number => $"key {number}"), (await JournalEntries.ReadAsync(Open())).Select(entry => entry.Key));
    }

    [PostgresFact]
    public async Task Worker_that_thaws_loses_no_item_that_it_paid_for_and_may_write_nothing_else()
    {
        var frozen = Open();
        await frozen.AppendAsync(Call("before"));
        var claim = await ClaimAgainAsync();

        await frozen.AppendAsync(new JournaledItem { Key = "late", Item = GeneratedItems.Of("merci") });
        var error = await Assert.ThrowsAsync<FleetClaimLostException>(() => frozen.AppendAsync(Call("refused")).AsTask());
        await Assert.ThrowsAsync<FleetClaimLostException>(() => frozen.AppendAsync(new JournaledOutcomes { Key = "refused", Outcomes = [] }).AsTask());
        var next = new PostgresJournal(Fleet.Database, claim);
        await next.AppendAsync(Call("after"));

        Assert.Equal("The job 'a' was claimed again: claim 2 owns its journal, and what claim 1 writes is refused. End the run; items that it paid for are kept.", error.Message);
        Assert.Equal(["before", "late", "after"], (await JournalEntries.ReadAsync(next)).Select(entry => entry.Key));
        Assert.Equal("late", await Fleet.ValueAsync<string>("select key from {schema}.journal where is_late"));
    }

    // Frozen in the middle of a run, it brings its items while the next run has asked for them again.
    [PostgresFact]
    public async Task Run_over_late_items_pays_for_none_of_them_and_has_each_once()
    {
        using var model = new StandInChatClient();
        var generator = new LearningItemGenerator(model);
        var request = new GenerationRequest
        {
            Language = "fr",
            Level = ProficiencyLevel.Parse("A1"),
            Sources = [new SourceItem { Text = "merci" }, new SourceItem { Text = "pain" }],
            Categories = [LearningItemCategory.Vocab],
        };
        var frozen = Open();
        await generator.GenerateAsync(request, new GenerationRunOptions { Journal = frozen });
        var late = (await JournalEntries.ReadAsync(frozen)).OfType<JournaledItem>().ToList();
        var claim = await ClaimAgainAsync();
        foreach (var entry in late)
        {
            await frozen.AppendAsync(entry);
        }

        var result = await generator.GenerateAsync(request, new GenerationRunOptions { Journal = new PostgresJournal(Fleet.Database, claim) });

        Assert.True(result.IsComplete);
        Assert.Equal(0, result.Report.Totals.Calls);
        Assert.Equal(["merci", "pain"], result.Items.Select(item => item.Item.TargetItem));
    }

    [PostgresFact]
    public async Task Entry_for_a_job_that_is_gone_is_refused()
    {
        var journal = Open();
        await Fleet.RunAsync("delete from {schema}.jobs");

        await Assert.ThrowsAsync<FleetClaimLostException>(() => journal.AppendAsync(Call("refused")).AsTask());
    }

    [PostgresFact]
    public async Task Superseded_run_ends_and_its_items_are_there_for_the_next()
    {
        var request = new GenerationRequest
        {
            Language = "fr",
            Level = ProficiencyLevel.Parse("A1"),
            Sources = [new SourceItem { Text = "merci" }],
            Categories = [LearningItemCategory.Vocab],
        };
        using var model = new StandInChatClient();
        var generator = new LearningItemGenerator(model);
        var frozen = Open();
        var claim = await ClaimAgainAsync();

        await Assert.ThrowsAsync<FleetClaimLostException>(() => generator.GenerateAsync(request, new GenerationRunOptions { Journal = frozen }));
        var result = await generator.GenerateAsync(request, new GenerationRunOptions { Journal = new PostgresJournal(Fleet.Database, claim) });

        Assert.True(result.IsComplete);
    }

    [PostgresFact]
    public async Task Unreadable_entry_is_named()
    {
        var journal = Open();
        await journal.AppendAsync(Call("a"));
        await Fleet.RunAsync("update {schema}.journal set entry = substr(entry, 1, 10)");

        var error = await Assert.ThrowsAsync<InvalidDataException>(() => JournalEntries.ReadAsync(journal));

        Assert.Matches("^Entry [0-9]+ of the journal of the job 'a' cannot be read: ", error.Message);
    }

    protected override IGenerationJournal Open() => new PostgresJournal(Fleet.Database, Claim);

    private async Task<FleetClaim> ClaimAgainAsync()
    {
        await Fleet.AdvanceAsync(TimeSpan.FromMinutes(1));
        await Fleet.Jobs.RequeueLapsedAsync(TimeSpan.FromSeconds(30));
        return (await Fleet.Jobs.TryClaimNextAsync("two"))!;
    }

    private static JournaledCall Call(string key) => new() { Key = key, InputTokens = 1, OutputTokens = 2 };
}
