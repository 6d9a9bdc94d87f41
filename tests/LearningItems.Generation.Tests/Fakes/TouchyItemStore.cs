namespace LearningItems.Generation.Tests.Fakes;

/// <summary>A store that fails or loses items when told to, or claims for an owner that never gives anything back.</summary>
internal sealed class TouchyItemStore(IItemStore store) : IItemStore
{
    /// <summary>How often it is said of every key that others are asking for it.</summary>
    public int Holds { get; set; }

    /// <summary>Which claiming fails, from 1; null for none.</summary>
    public int? FailingClaim { get; init; }

    /// <summary>Whether what fails has been done all the same.</summary>
    public bool ClaimsBeforeItFails { get; init; }

    public int Claims { get; private set; }

    public bool FailsToKeep { get; init; }

    /// <summary>Whether items that it said it has are gone when they are asked for.</summary>
    public bool LosesWhatItHas { get; init; }

    /// <summary>Who claims, in place of the run; null for the run.</summary>
    public string? Owner { get; init; }

    public ItemClaims? LastClaims { get; private set; }

    public TimeSpan Lease => store.Lease;

    public ValueTask<IReadOnlyDictionary<string, GeneratedItem>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) =>
        store.FindAsync(LosesWhatItHas ? [] : keys, cancellationToken);

    public async ValueTask<ItemClaims> ClaimAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default)
    {
        if (++Claims == FailingClaim)
        {
            await (ClaimsBeforeItFails ? store.ClaimAsync(keys, owner, cancellationToken) : default);
            throw new IOException("gone");
        }

        return Holds-- > 0 ? new ItemClaims() : LastClaims = await store.ClaimAsync(keys, Owner ?? owner, cancellationToken);
    }

    public ValueTask KeepAsync(IReadOnlyDictionary<string, GeneratedItem> items, CancellationToken cancellationToken = default) =>
        FailsToKeep ? throw new IOException("disk full") : store.KeepAsync(items, cancellationToken);

    public ValueTask ReleaseAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default) =>
        Owner is null ? store.ReleaseAsync(keys, owner, cancellationToken) : ValueTask.CompletedTask;
}
