using System.Diagnostics;

namespace LearningItems.Fleet.Tests.Hosts;

/// <summary>Waits for real processes: as long as a loaded machine may take, and no longer than it needs.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("TEST_COUNTS")) ? 4 : 60);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until something holds.</summary>
    /// <param name="what">What is waited for, for whoever reads that it did not come.</param>
    /// <param name="holds">Asked several times a second.</param>
    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> UntilAsync(string what, Func<Task<bool>> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(watch.Elapsed < Longest, $"Waited {Longest} for this in vain: {what}.");
            await Task.Delay(Between);
        }

        return watch.Elapsed;
    }
}
