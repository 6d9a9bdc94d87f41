namespace LearningItems.Generation;

/// <summary>
/// Shares items between runs, at the same time too: a course whose lessons overlap pays for a word once. Of categories with an item for each source;
/// items that are drawn from many sources belong to their list. <see cref="InMemoryItemStore"/> shares within a process, <c>SqliteItemStore</c> of
/// LearningItems.Generation.Files on one machine; implement the interface over a database where machines share one.
/// </summary>
/// <remarks>
/// Any number of runs read and write at once. A key stands for all that shapes an item: model, instructions, level of the course, and the source as the
/// model sees it – not its id, its own level or its file, which an item takes on from the run that reuses it. Whoever is about to ask for an item claims
/// its key first; a claim ends when the item is kept, when it is released, and by itself after <see cref="Lease"/>, so that a run that died holds
/// nothing up.
/// </remarks>
public interface IItemStore
{
    /// <summary>
    /// How long a claim holds that is not renewed: above zero, at most a day. A run renews its claims after a third of it, as long as its updates are taken; a
    /// consumer that holds one for longer than the lease leaves its claims to others.
    /// </summary>
    TimeSpan Lease { get; }

    /// <summary>Finds items, and claims nothing.</summary>
    /// <param name="keys">The keys; as many as a list has words.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The items that are there.</returns>
    ValueTask<IReadOnlyDictionary<string, GeneratedItem>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default);

    /// <summary>Finds items, and claims the keys of the others where no other owner holds a claim; the owner's own claims are renewed.</summary>
    /// <param name="keys">The keys; as many as a list has words.</param>
    /// <param name="owner">Who will ask for the items: a name that no other run has.</param>
    /// <param name="cancellationToken">Ends the search; claims made by then hold until they are released or lapse.</param>
    /// <returns>The items that are there, and the keys that are the owner's now. The others are asked for elsewhere.</returns>
    ValueTask<ItemClaims> ClaimAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default);

    /// <summary>Keeps items, and ends every claim on their keys. Of two items for a key the first stays.</summary>
    /// <param name="items">The items by their keys.</param>
    /// <param name="cancellationToken">Ends the writing; each item is kept whole or not at all.</param>
    /// <returns>When the items can be found.</returns>
    ValueTask KeepAsync(IReadOnlyDictionary<string, GeneratedItem> items, CancellationToken cancellationToken = default);

    /// <summary>Ends claims of an owner: others may ask for these items. Claims of other owners stay.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="owner">Who claimed them.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>When the claims have ended.</returns>
    ValueTask ReleaseAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default);
}

/// <summary>What came of claiming keys of an <see cref="IItemStore"/>.</summary>
public sealed record ItemClaims
{
    private readonly IReadOnlyDictionary<string, GeneratedItem> _found = new Dictionary<string, GeneratedItem>();
    private readonly IReadOnlyCollection<string> _claimed = [];

    /// <summary>The items that are there. Default: none.</summary>
    public IReadOnlyDictionary<string, GeneratedItem> Found
    {
        get => _found;
        init => _found = value ?? new Dictionary<string, GeneratedItem>();
    }

    /// <summary>The keys that the owner is to ask for now. Default: none.</summary>
    public IReadOnlyCollection<string> Claimed
    {
        get => _claimed;
        init => _claimed = value ?? [];
    }
}
