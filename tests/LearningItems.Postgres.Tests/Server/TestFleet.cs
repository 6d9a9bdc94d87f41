using LearningItems.Generation.Tests.Fakes;
using Npgsql;

namespace LearningItems.Postgres.Tests.Server;

/// <summary>The tables of a fleet for one test, with a clock that moves only when told to.</summary>
internal sealed class TestFleet : IAsyncDisposable
{
    private TestFleet(NpgsqlDataSource source, string schema)
    {
        Source = source;
        Database = new FleetDatabase(source, schema, timeProvider: Time);
        Jobs = new FleetJobs(Database);
    }

    public NpgsqlDataSource Source { get; }

    /// <summary>The clock of this process.</summary>
    public VirtualTimeProvider Time { get; } = new();

    public FleetDatabase Database { get; }

    public FleetJobs Jobs { get; }

    /// <summary>The tables, made for the first test and empty for every other.</summary>
    public static async Task<TestFleet> StartAsync(PostgresServer server)
    {
        const string schema = "test_fleet";
        var fleet = new TestFleet(server.Open(), schema);
        if (await FleetSchema.MigrateAsync(fleet.Source, schema) > 0)
        {
            await fleet.RunAsync("create table {schema}.test_clock (at timestamptz not null)");
        }

        await fleet.RunAsync(
            """
            delete from {schema}.results; delete from {schema}.journal; delete from {schema}.jobs; delete from {schema}.tenants;
            delete from {schema}.items; delete from {schema}.item_claims; delete from {schema}.permits; delete from {schema}.limits; delete from {schema}.test_clock;
            insert into {schema}.test_clock values ('2026-01-02 03:04:05Z');
            create or replace function {schema}.clock() returns timestamptz language sql volatile as 'select at from {schema}.test_clock';
            """);
        return fleet;
    }

    /// <summary>Moves the database's clock, and that of this process.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        await AdvanceDatabaseAsync(by);
        Time.Advance(by);
    }

    /// <summary>Moves the database's clock alone.</summary>
    public Task AdvanceDatabaseAsync(TimeSpan by) => RunAsync("update {schema}.test_clock set at = at + $1", by);

    /// <summary>Lets the clock of the database go as it does.</summary>
    public Task StartClockAsync() => RunAsync("create or replace function {schema}.clock() returns timestamptz language sql volatile as 'select clock_timestamp()'");

    public async Task RunAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> ValueAsync<T>(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync() => Source.DisposeAsync();

    private NpgsqlCommand Command(string sql, object[] values)
    {
#pragma warning disable CA2100 // texts of these tests
        var command = Source.CreateCommand(sql.Replace("{schema}", Database.Schema, StringComparison.Ordinal));
#pragma warning restore CA2100
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
