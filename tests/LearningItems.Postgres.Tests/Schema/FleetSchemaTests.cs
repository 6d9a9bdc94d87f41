using LearningItems.Postgres.Tests.Server;
using Npgsql;

namespace LearningItems.Postgres.Tests.Schema;

[Collection(PostgresCollection.Name)]
public sealed class FleetSchemaTests(PostgresServer server)
{
    [PostgresFact]
    public async Task Eight_who_migrate_at_once_take_each_step_once()
    {
        await using var source = server.Open();
        var schema = server.NewSchema();

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => FleetSchema.MigrateAsync(source, schema))));

        Assert.Equal(await StepsAsync(source, schema), taken.Sum());
        Assert.Equal(1, taken.Count(steps => steps > 0));
        Assert.Equal(0, await FleetSchema.MigrateAsync(source, schema));
    }

    [PostgresFact]
    public async Task Tables_of_a_later_version_are_refused()
    {
        await using var source = server.Open();
        var schema = server.NewSchema();
        await FleetSchema.MigrateAsync(source, schema);
        await RunAsync(source, $"insert into {schema}.version (step) values (99)");

        var error = await Assert.ThrowsAsync<FleetSchemaException>(() => FleetSchema.MigrateAsync(source, schema));

        Assert.StartsWith($"The schema '{schema}' is of version 99, and this library knows version ", error.Message, StringComparison.Ordinal);
    }

    // Half of a step would be half of a table for good.
    [PostgresFact]
    public async Task Step_that_fails_leaves_nothing_and_is_taken_later()
    {
        await using var source = server.Open();
        var schema = server.NewSchema();
        await RunAsync(source, $"create schema {schema}; create table {schema}.journal (mine integer)");

        await Assert.ThrowsAsync<PostgresException>(() => FleetSchema.MigrateAsync(source, schema));
        Assert.Equal(1, await StepsAsync(source, schema));
        await RunAsync(source, $"drop table {schema}.journal");

        Assert.NotEqual(0, await FleetSchema.MigrateAsync(source, schema));
    }

    [PostgresFact]
    public async Task Name_that_needs_quotes_is_refused()
    {
        await using var source = server.Open();

        foreach (var name in new[] { "", "Learning", "1st", "a b", "x\"; drop schema public; --", new string('x', 64) })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => FleetSchema.MigrateAsync(source, name));
            Assert.Throws<ArgumentException>(() => new FleetDatabase(source, name));
        }
    }

    [PostgresFact]
    public async Task Role_with_the_rights_of_the_page_can_work_and_not_migrate()
    {
        await using var owner = server.Open();
        var (schema, role) = (server.NewSchema(), "worker_of_test");
        await FleetSchema.MigrateAsync(owner, schema);
        await RunAsync(owner, $"create role {role} login");
        await RunAsync(owner, GrantsOfThePage().Replace("learning_items_worker", role, StringComparison.Ordinal).Replace("learning_items", schema, StringComparison.Ordinal));
        await using var source = server.Open(role);
        var database = new FleetDatabase(source, schema);
        var jobs = new FleetJobs(database);
        var request = new GenerationRequest { Language = "fr", Level = ProficiencyLevel.Parse("A1"), Sources = [new SourceItem { Text = "merci" }], Categories = [LearningItemCategory.Vocab] };

        Assert.Equal(0, await FleetSchema.MigrateAsync(source, schema));
        await jobs.EnqueueAsync(new FleetJob { Id = "a", Tenant = "school", Request = request });
        var claim = (await jobs.TryClaimNextAsync("one"))!;
        using var model = new StandInChatClient();
        var limits = new PostgresLimits(database, "stand-in");
        var run = new GenerationRunOptions { Journal = new PostgresJournal(database, claim), ItemStore = new PostgresItemStore(database), Budget = claim.Budget };
        var result = await new LearningItemGenerator(model, new LearningItemGenerationOptions { Limiter = limits }).GenerateAsync(claim.Request, run);
        Assert.True(await jobs.FinishAsync(claim, result.EnsureComplete()));
        await jobs.RequeueLapsedAsync(TimeSpan.FromMinutes(1));

        await Assert.ThrowsAsync<PostgresException>(() => RunAsync(source, $"drop table {schema}.jobs"));
        await Assert.ThrowsAsync<PostgresException>(() => RunAsync(source, $"create table {schema}.mine (number integer)"));
    }

    [PostgresFact]
    public async Task Step_whose_connection_breaks_tells_of_that()
    {
        await using var source = server.Open();
        var schema = server.NewSchema();
        await RunAsync(source, $"create schema {schema}");
        await using var other = await source.OpenConnectionAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await RunAsync(other, $"create table {schema}.version (step integer)"); // not seen by others, who wait for its name

        var migrating = Task.Run(() => FleetSchema.MigrateAsync(source, schema));
        while (!migrating.IsCompleted && !await IsEndedAsync(source, $"create table \"{schema}\".version%"))
        {
            await Task.Yield();
        }

        var error = await Assert.ThrowsAsync<PostgresException>(() => migrating);
        Assert.Equal(PostgresErrorCodes.AdminShutdown, error.SqlState);
    }

    private static string GrantsOfThePage() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "fleet.md")).Split("```sql\n").Skip(1).Select(block => block.Split("```")[0]).Single(block => block.Contains("grant", StringComparison.Ordinal));

    private static async Task<int> StepsAsync(NpgsqlDataSource source, string schema)
    {
        await using var command = source.CreateCommand($"select max(step) from {schema}.version");
        return (int)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Ends the connection that waits for a lock in a statement.</summary>
    private static async Task<bool> IsEndedAsync(NpgsqlDataSource source, string statement)
    {
        await using var command = source.CreateCommand("select coalesce(bool_or(pg_terminate_backend(pid)), false) from pg_stat_activity where wait_event_type = 'Lock' and query like $1");
        command.Parameters.Add(new NpgsqlParameter { Value = statement });
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
#pragma warning disable CA2100 // texts of these tests
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RunAsync(NpgsqlDataSource source, string sql)
    {
#pragma warning disable CA2100 // texts of these tests
        await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
