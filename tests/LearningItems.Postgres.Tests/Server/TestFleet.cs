using LearningItems.Generation.Tests.Fakes;
using Npgsql;

namespace LearningItems.Postgres.Tests.Server;

/// <summary>The tables of a fleet for one test, in a schema of its own, with a clock that moves only when told to.</summary>
internal sealed class TestFleet : IAsyncDisposable
{
    private TestFleet(NpgsqlDataSource source, string schema, VirtualTimeProvider time)
    {
        (Source, Time) = (source, time);
        Database = new FleetDatabase(source, schema, timeProvider: time);
        Jobs = new FleetJobs(Database);
    }

    public NpgsqlDataSource Source { get; }

    /// <summary>The clock of this process.</summary>
    public VirtualTimeProvider Time { get; }

    public FleetDatabase Database { get; }

    public FleetJobs Jobs { get; }

    public static async Task<TestFleet> StartAsync(PostgresServer server)
    {
        var (source, schema) = (server.Open(), server.NewSchema());
        await FleetSchema.MigrateAsync(source, schema);
        var fleet = new TestFleet(source, schema, new VirtualTimeProvider());
        await fleet.RunAsync(
            """
            create table {schema}.test_clock (at timestamptz not null);
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
