using Npgsql;

namespace LearningItems.Generation.Postgres;

/// <summary>Does work again while the database cannot be reached, for as long as it is worth: a restart takes seconds, and what waits here is paid for.</summary>
internal sealed class Insistence(TimeProvider time, TimeSpan longest)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(2);

    // Not counted as transient by the driver, for other clients ended them; a restart ends them too, and the next connection finds the database.
    private static readonly string[] EndedByOthers = [PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown];

    /// <exception cref="NpgsqlException">The database refuses the work, or could not be reached for so long.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var (start, delay) = (time.GetTimestamp(), FirstDelay);
        while (true)
        {
            try
            {
                return await work(cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException exception) when (IsOutage(exception) && time.GetElapsedTime(start) + delay <= longest)
            {
                await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
                delay = delay * 2 < LongestDelay ? delay * 2 : LongestDelay;
            }
        }
    }

    public static bool IsOutage(NpgsqlException exception) => exception.IsTransient || (exception.SqlState is { } state && EndedByOthers.Contains(state));
}
