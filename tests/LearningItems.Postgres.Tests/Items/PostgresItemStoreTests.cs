using LearningItems.Generation.Tests.Contracts;
using LearningItems.Postgres.Tests.Server;

namespace LearningItems.Postgres.Tests.Items;

[Collection(PostgresCollection.Name)]
public sealed class PostgresItemStoreTests(PostgresServer server) : ItemStoreContract, IAsyncLifetime
{
    private TestFleet? _fleet;
    private PostgresItemStore? _store;

    protected override IItemStore Store => _store!;

    public async Task InitializeAsync()
    {
        if (PostgresPrograms.Missing is null)
        {
            _fleet = await TestFleet.StartAsync(server);
            _store = new PostgresItemStore(_fleet.Database, Lease);
        }
    }

    public async Task DisposeAsync()
    {
        if (_fleet is not null)
        {
            await _fleet.DisposeAsync();
        }
    }

    [PostgresFact]
    public async Task Damaged_item_is_named()
    {
        await Store.KeepAsync(new Dictionary<string, GeneratedItem> { ["a"] = Item("你好") });
        await _fleet!.RunAsync("update {schema}.items set item = substr(item, 1, 40)");

        var error = await Assert.ThrowsAsync<InvalidDataException>(async () => await Store.FindAsync(["a"]));

        Assert.StartsWith("The item 'a' in ", error.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Owners_who_claim_the_same_keys_the_other_way_round_do_not_wait_for_each_other()
    {
        string[] keys = [.. Enumerable.Range(0, 200).Select(key => $"k{key}")];

        for (var round = 0; round < 5; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 4).Select(owner => Task.Run(async () =>
            {
                await Store.ClaimAsync(owner % 2 == 0 ? keys : [.. keys.Reverse()], $"owner {owner}");
                await Store.ReleaseAsync(keys, $"owner {owner}");
            })));
        }

        Assert.Equal(200, (await Store.ClaimAsync(keys, "last")).Claimed.Count);
    }

    protected override void Advance(TimeSpan by) => _fleet!.AdvanceAsync(by).GetAwaiter().GetResult();
}
