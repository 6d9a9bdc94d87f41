using LearningItems.Generation.Tests.Contracts;
using Microsoft.Extensions.Time.Testing;

namespace LearningItems.Generation.Tests.Execution.Sharing;

public sealed class InMemoryItemStoreTests : ItemStoreContract
{
    private readonly FakeTimeProvider _clock = new();
    private readonly InMemoryItemStore _store;

    public InMemoryItemStoreTests() => _store = new InMemoryItemStore(_clock, Lease);

    protected override IItemStore Store => _store;

    protected override void Advance(TimeSpan by) => _clock.Advance(by);

    [Fact]
    public void Lease_is_ten_minutes_where_nothing_else_is_said() => Assert.Equal(TimeSpan.FromMinutes(10), new InMemoryItemStore().Lease);

    [Fact]
    public void Lease_of_no_time_is_an_error() => Assert.Throws<ArgumentOutOfRangeException>("lease", () => new InMemoryItemStore(lease: TimeSpan.Zero));
}
