using LearningItems.Fleet.Configuration;
using LearningItems.Generation.Postgres;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LearningItems.Fleet.Database;

/// <summary>Makes the tables before anything else starts. Any number of processes may do so at once.</summary>
internal sealed partial class Migration(NpgsqlDataSource source, IOptions<FleetOptions> options, ILogger<Migration> log) : IHostedLifecycleService
{
    private const long QuartzLock = 0x6c6971; // one number for all processes: the first makes the schema, the others find it

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.Migrate)
        {
            return;
        }

        var steps = await FleetSchema.MigrateAsync(source, options.Value.Schema, cancellationToken);
        await MakeQuartzSchemaAsync(options.Value.QuartzSchema, cancellationToken);
        if (steps > 0)
        {
            LogMigrated(log, options.Value.Schema, steps);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Quartz makes its own tables, and no schema for them.
    private async Task MakeQuartzSchemaAsync(string schema, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var lockCommand = new NpgsqlCommand("select pg_advisory_xact_lock($1)", connection) { Parameters = { new() { Value = QuartzLock } } };
        await lockCommand.ExecuteNonQueryAsync(cancellationToken);
        await using var find = new NpgsqlCommand("select exists (select from pg_namespace where nspname = $1)", connection) { Parameters = { new() { Value = schema } } };
        if (!(bool)(await find.ExecuteScalarAsync(cancellationToken))!)
        {
#pragma warning disable CA2100 // the name is quoted
            await using var make = new NpgsqlCommand($"create schema {new NpgsqlCommandBuilder().QuoteIdentifier(schema)}", connection);
#pragma warning restore CA2100
            await make.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    [LoggerMessage(EventId = 100, Level = LogLevel.Information, Message = "The tables in the schema {Schema} were brought up to date in {Steps} steps.")]
    private static partial void LogMigrated(ILogger log, string schema, int steps);
}
