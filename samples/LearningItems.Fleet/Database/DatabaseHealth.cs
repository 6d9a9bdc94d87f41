using LearningItems.Generation.Postgres;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace LearningItems.Fleet.Database;

/// <summary>Whether the database answers, and has the tables.</summary>
internal sealed class DatabaseHealth(FleetJobs jobs) : IHealthCheck
{
    public const string Tag = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await jobs.ListAsync(take: 1, cancellationToken: cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (NpgsqlException exception)
        {
            return HealthCheckResult.Unhealthy(exception.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName ? "The tables are missing." : "The database cannot be reached.", exception);
        }
    }
}
