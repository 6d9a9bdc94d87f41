using LearningItems.Fleet.Configuration;
using LearningItems.Generation.Postgres;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LearningItems.Fleet.Database;

/// <summary>Registers the database and what the fleet keeps in it.</summary>
internal static class FleetDatabaseRegistration
{
    public static void AddFleetDatabase(this IServiceCollection services)
    {
        services.AddSingleton(provider => NpgsqlDataSource.Create(Of(provider).Database!));
        services.AddSingleton(provider => new FleetDatabase(provider.GetRequiredService<NpgsqlDataSource>(), Of(provider).Schema, Of(provider).Patience));
        services.AddSingleton<FleetJobs>();

        // A worker that died holds nobody's words longer than its jobs.
        services.AddSingleton(provider => new PostgresItemStore(provider.GetRequiredService<FleetDatabase>(), Of(provider).Lapse));
        services.AddHostedService<Migration>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [DatabaseHealth.Tag]);
    }

    private static FleetOptions Of(IServiceProvider provider) => provider.GetRequiredService<IOptions<FleetOptions>>().Value;
}
