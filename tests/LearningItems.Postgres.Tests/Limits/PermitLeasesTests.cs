using Npgsql;

namespace LearningItems.Postgres.Tests.Limits;

public sealed class PermitLeasesTests
{
    [Fact]
    public async Task Renewal_that_failed_begins_anew_with_the_next_permit()
    {
        var clock = new BrokenClock();
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody");
        var leases = new PermitLeases(new FleetDatabase(nowhere, timeProvider: clock), TimeSpan.FromMinutes(1));

        leases.Hold(PermitTable.NewId());
        leases.Hold(PermitTable.NewId());

        Assert.Equal(2, clock.Timers);
    }

    private sealed class BrokenClock : TimeProvider
    {
        public int Timers { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Timers++;
            throw new InvalidOperationException("There are no timers.");
        }
    }
}
