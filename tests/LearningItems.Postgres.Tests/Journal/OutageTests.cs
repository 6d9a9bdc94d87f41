using LearningItems.Generation.Tests.Journal;
using LearningItems.Postgres.Tests.Server;
using Npgsql;

namespace LearningItems.Postgres.Tests.Journal;

/// <summary>The database is killed and starts again while runs go on.</summary>
public sealed class OutageTests(PostgresServer server) : FleetTests(server)
{
    [PostgresFact]
    public async Task Restart_in_the_middle_of_entries_loses_none_and_repeats_none()
    {
        const int entries = 400;
        var claim = await ClaimedAsync(Job("a"));
        var database = new FleetDatabase(Fleet.Source, Fleet.Database.Schema); // a restart takes real time
        var journal = new PostgresJournal(database, claim);
        var middle = new TaskCompletionSource();

        var writing = Task.Run(async () =>
        {
            for (var number = 0; number < entries; number++)
            {
                await journal.AppendAsync(new JournaledCall { Key = $"key {number}", InputTokens = number, OutputTokens = 1 });
                if (number == entries / 4)
                {
                    middle.SetResult();
                }
            }
        });
        await middle.Task;
        await Server.RestartAsync();
        await writing;

        Assert.Equal(Enumerable.Range(0, entries).Select(number => $"key {number}"), (await JournalEntries.ReadAsync(journal)).Select(entry => entry.Key));
        Assert.Equal(FleetHeartbeat.Held, await new FleetJobs(database).HeartbeatAsync(claim));
    }

    [PostgresFact]
    public async Task Run_over_a_restart_is_complete_and_its_job_is_finished_by_its_first_claim()
    {
        var request = Request with { Sources = [.. Enumerable.Range(0, 60).Select(number => new SourceItem { Text = "mot" + (char)('a' + (number / 26)) + (char)('a' + (number % 26)) })] };
        var claim = await ClaimedAsync(Job("a") with { Request = request });
        var database = new FleetDatabase(Fleet.Source, Fleet.Database.Schema);
        var (jobs, limits) = (new FleetJobs(database), new PostgresLimits(database, "stand-in", maxConcurrency: 2));
        using var model = new StandInChatClient();
        var generator = new LearningItemGenerator(model, new LearningItemGenerationOptions { Limiter = limits });
        var restart = Task.CompletedTask;
        var run = new GenerationRunOptions { Journal = new PostgresJournal(database, claim), Progress = new FirstReport(() => restart = Server.RestartAsync()) };

        var result = await generator.GenerateAsync(claim.Request, run);

        await restart;
        Assert.True(await jobs.FinishAsync(claim, result.EnsureComplete()));
        Assert.Equal(60, (await JournalEntries.ReadAsync(PostgresJournal.OpenForReading(database, "a"))).OfType<JournaledItem>().Select(entry => entry.Key).Distinct().Count());
        Assert.Equal((0, 1L), ((await jobs.GetAsync("a"))!.Attempts, (await jobs.GetAsync("a"))!.Epoch));
    }

    [PostgresFact]
    public async Task Database_that_stays_away_is_an_error_when_the_patience_ends()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");
        var claim = await ClaimedAsync(Job("a"));
        var journal = new PostgresJournal(new FleetDatabase(nowhere, patience: TimeSpan.FromMinutes(1), timeProvider: Fleet.Time), claim);

        var appending = journal.AppendAsync(new JournaledCall { Key = "a", InputTokens = 1, OutputTokens = 2 }).AsTask();
        while (!appending.IsCompleted)
        {
            Fleet.Time.Step();
            await Task.Yield();
        }

        await Assert.ThrowsAsync<NpgsqlException>(() => appending);
        Assert.InRange(Fleet.Time.Elapsed, TimeSpan.FromSeconds(55), TimeSpan.FromSeconds(60));
    }

    private sealed class FirstReport(Action then) : IProgress<GenerationProgress>
    {
        private bool _came;

        public void Report(GenerationProgress value)
        {
            if (!_came)
            {
                _came = true;
                then();
            }
        }
    }
}
