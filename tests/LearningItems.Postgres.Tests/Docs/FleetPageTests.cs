using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace LearningItems.Postgres.Tests.Docs;

/// <summary>The worker of the page, which is compiled elsewhere and copied by readers.</summary>
public sealed class FleetPageTests
{
    private static readonly string Worker = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "fleet.md")).Split("```csharp\n")[1].Split("```")[0];

    [Fact]
    public async Task Lapse_is_longer_than_the_patience_and_the_heartbeats_between()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody");
        var lapse = TimeSpan.FromSeconds(int.Parse(Regex.Match(Worker, @"Lapse = TimeSpan\.FromSeconds\((\d+)\)").Groups[1].Value, CultureInfo.InvariantCulture));

        Assert.InRange(new FleetDatabase(nowhere).Patience + (lapse / 6), TimeSpan.Zero, lapse);
        Assert.Contains("new PeriodicTimer(Lapse / 6)", Worker, StringComparison.Ordinal);
    }

    [Fact]
    public void Heartbeat_that_reaches_nobody_ends_the_run() =>
        Assert.Matches(@"catch \(NpgsqlException\)\s*\{\s*await ended\.CancelAsync\(\);", Worker);
}
