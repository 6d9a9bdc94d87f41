namespace LearningItems.Generation.Tests.Contracts;

/// <summary>What every store of items does, by whatever it keeps them.</summary>
public abstract class ItemStoreContract
{
    protected static TimeSpan Lease { get; } = TimeSpan.FromMinutes(10);

    protected abstract IItemStore Store { get; }

    /// <summary>Moves the clock by which claims lapse.</summary>
    protected abstract void Advance(TimeSpan by);

    [ContractFact]
    public async Task Kept_item_is_found_by_everybody_as_it_was()
    {
        var item = Item("你好");

        await Store.KeepAsync(new Dictionary<string, GeneratedItem> { ["a"] = item });

        var found = await Store.FindAsync(["a", "b"]);
        Assert.Equal(["a"], found.Keys);
        Assert.Equal(LearningItemJson.Serialize(item), LearningItemJson.Serialize(found["a"]));
        var claims = await Store.ClaimAsync(["a", "b"], "one");
        Assert.Equal(["a"], claims.Found.Keys);
        Assert.Equal(["b"], claims.Claimed);
    }

    [ContractFact]
    public async Task Key_is_claimed_by_one_owner_at_a_time()
    {
        Assert.Equal(["a", "b"], Sorted((await Store.ClaimAsync(["b", "a"], "one")).Claimed));

        Assert.Equal(["c"], (await Store.ClaimAsync(["a", "b", "c"], "two")).Claimed);
        Assert.Equal(["a", "b"], Sorted((await Store.ClaimAsync(["a", "b", "c"], "one")).Claimed));
    }

    [ContractFact]
    public async Task Finding_claims_nothing()
    {
        Assert.Empty(await Store.FindAsync(["a"]));

        Assert.Equal(["a"], (await Store.ClaimAsync(["a"], "one")).Claimed);
    }

    [ContractFact]
    public async Task Released_claim_is_free_for_others_and_nobody_elses_is()
    {
        await Store.ClaimAsync(["a", "b"], "one");

        await Store.ReleaseAsync(["a"], "one");
        await Store.ReleaseAsync(["b"], "two");

        Assert.Equal(["a"], (await Store.ClaimAsync(["a", "b"], "two")).Claimed);
    }

    [ContractFact]
    public async Task Claim_lapses_with_its_lease_and_not_before()
    {
        await Store.ClaimAsync(["a"], "one");

        Advance(Lease - TimeSpan.FromMilliseconds(1));
        Assert.Empty((await Store.ClaimAsync(["a"], "two")).Claimed);
        Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(["a"], (await Store.ClaimAsync(["a"], "two")).Claimed);
        Assert.Empty((await Store.ClaimAsync(["a"], "one")).Claimed);
    }

    [ContractFact]
    public async Task Claiming_again_renews()
    {
        await Store.ClaimAsync(["a"], "one");
        Advance(Lease / 2);
        await Store.ClaimAsync(["a"], "one");

        Advance(Lease - TimeSpan.FromSeconds(1));

        Assert.Empty((await Store.ClaimAsync(["a"], "two")).Claimed);
    }

    [ContractFact]
    public async Task Of_two_items_for_a_key_the_first_stays()
    {
        await Store.KeepAsync(new Dictionary<string, GeneratedItem> { ["a"] = Item("你好") });
        await Store.KeepAsync(new Dictionary<string, GeneratedItem> { ["a"] = Item("再见") });

        Assert.Equal("你好", (await Store.FindAsync(["a"]))["a"].Item.TargetItem);
    }

    // An owner whose claim lapsed brings its item all the same.
    [ContractFact]
    public async Task Item_ends_every_claim_on_its_key()
    {
        await Store.ClaimAsync(["a"], "two");

        await Store.KeepAsync(new Dictionary<string, GeneratedItem> { ["a"] = Item("你好") });

        var claims = await Store.ClaimAsync(["a"], "two");
        Assert.Equal(["a"], claims.Found.Keys);
        Assert.Empty(claims.Claimed);
    }

    [ContractFact]
    public async Task Many_owners_at_once_never_share_a_claim()
    {
        string[] keys = [.. Enumerable.Range(0, 50).Select(key => $"k{key}")];

        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(owner => Task.Run(async () => await Store.ClaimAsync(keys, $"owner {owner}"))));

        Assert.Equal(keys.Order(StringComparer.Ordinal), Sorted(claims.SelectMany(claim => claim.Claimed)));
    }

    [ContractFact]
    public async Task Cancelled_question_is_not_answered()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.FindAsync(["a"], cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.ClaimAsync(["a"], "one", cancelled.Token));
    }

    protected static GeneratedItem Item(string word) => GeneratedItems.Of(word, "zh", "HSK1");

    private static IEnumerable<string> Sorted(IEnumerable<string> keys) => keys.Order(StringComparer.Ordinal);
}
