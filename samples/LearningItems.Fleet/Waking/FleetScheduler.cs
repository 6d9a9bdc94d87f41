using LearningItems.Fleet.Configuration;
using Npgsql;
using Quartz;

namespace LearningItems.Fleet.Waking;

/// <summary>
/// Quartz, clustered over the same database: it says when somebody is to look for a job, and where there is a free slot. What a job is, whose it is and how often it was
/// tried it does not know.
/// </summary>
internal static class FleetScheduler
{
    /// <summary>Wake-ups: as many at once in a process as it has slots.</summary>
    public const string Runs = "runs";

    // Beside the runs: sweeps, and the scheduler's own work.
    private const int MoreThreads = 2;

    private static readonly TimeSpan CheckIn = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan CheckInThreshold = TimeSpan.FromSeconds(4);

    public static void AddFleetScheduler(this IServiceCollection services, FleetOptions options)
    {
        services.AddSingleton<WakeUps>().AddSingleton<WorkerLoop>().AddSingleton<Drain>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "learning-items";
                scheduler.IdleWaitTime = TimeSpan.FromSeconds(1); // the default is half a minute, in which one process takes all
                scheduler.MaxBatchSize = 1; // whoever takes several holds those it has no slot for
                if (options.Worker.Slots == 0)
                {
                    scheduler.RefusedExecutionGroups.Add(Runs);
                }
            });
            quartz.UseDefaultThreadPool(options.Worker.Slots + MoreThreads);
            if (options.Worker.Slots > 0)
            {
                quartz.UseExecutionLimits(limits => limits.ForGroup(Runs, options.Worker.Slots));
            }

            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(source => source.ConnectionString = InSchema(options));
                store.UseClustering(clustering => (clustering.CheckinInterval, clustering.CheckinMisfireThreshold) = (CheckIn, CheckInThreshold));
                store.ConfigureStore(ado =>
                {
                    ado.DbRetryInterval = TimeSpan.FromSeconds(2); // a restart of the database takes seconds
                    ado.LockFreeFiringRounds = false; // a firing without a lock and a wake-up that is scheduled anew were seen to wait for each other
                });
                if (options.Migrate)
                {
                    store.ProvisionSchema();
                }
            });
            quartz.AddJob<WakeJob>(job => job.WithIdentity(WakeUps.Job).StoreDurably());
            quartz.ScheduleJob<SweepJob>(
                trigger => trigger.WithIdentity("sweep").StartNow().WithSimpleSchedule(every => every.WithInterval(options.Sweep).RepeatForever()),
                job => job.WithIdentity("sweep"));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    // A connection string of its own, for its tables are found by the search path.
    private static string InSchema(FleetOptions options) =>
        new NpgsqlConnectionStringBuilder(options.Database) { SearchPath = options.QuartzSchema, ApplicationName = "learning-items quartz" }.ConnectionString;
}
