namespace LearningItems.Generation;

/// <summary>Shares items between the runs of a process. Items stay as long as the store does.</summary>
/// <remarks>Thread-safe; nothing to dispose.</remarks>
public sealed class InMemoryItemStore : IItemStore
{
    private readonly object _gate = new();
    private readonly Dictionary<string, GeneratedItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly long _start;

    /// <summary>Makes an empty store.</summary>
    /// <param name="timeProvider">The clock; the system's when null.</param>
    /// <param name="lease">How long a claim holds that is not renewed: above zero, at most a day; ten minutes when null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lease"/> is out of range.</exception>
    public InMemoryItemStore(TimeProvider? timeProvider = null, TimeSpan? lease = null)
    {
        Lease = lease ?? TimeSpan.FromMinutes(10);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Lease, TimeSpan.Zero, nameof(lease));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Lease, TimeSpan.FromDays(1), nameof(lease));
        _time = timeProvider ?? TimeProvider.System;
        _start = _time.GetTimestamp();
    }

    /// <inheritdoc/>
    public TimeSpan Lease { get; }

    /// <summary>Items in the store.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _items.Count;
            }
        }
    }

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, GeneratedItem>> FindAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return ValueTask.FromResult<IReadOnlyDictionary<string, GeneratedItem>>(Found(keys));
        }
    }

    /// <inheritdoc/>
    public ValueTask<ItemClaims> ClaimAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            var claimed = new HashSet<string>(StringComparer.Ordinal);
            foreach (var key in keys.Where(key => !_items.ContainsKey(key) && IsFree(key, owner)))
            {
                _claims[key] = new Claim(owner, Now + Lease);
                claimed.Add(key);
            }

            return ValueTask.FromResult(new ItemClaims { Found = Found(keys), Claimed = claimed });
        }
    }

    /// <inheritdoc/>
    public ValueTask KeepAsync(IReadOnlyDictionary<string, GeneratedItem> items, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        lock (_gate)
        {
            foreach (var (key, item) in items)
            {
                _items.TryAdd(key, item);
                _claims.Remove(key);
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(IReadOnlyCollection<string> keys, string owner, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentException.ThrowIfNullOrEmpty(owner);
        lock (_gate)
        {
            foreach (var key in keys.Where(key => _claims.TryGetValue(key, out var claim) && claim.Owner == owner))
            {
                _claims.Remove(key);
            }
        }

        return ValueTask.CompletedTask;
    }

    private Dictionary<string, GeneratedItem> Found(IEnumerable<string> keys)
    {
        var found = new Dictionary<string, GeneratedItem>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (_items.TryGetValue(key, out var item))
            {
                found[key] = item;
            }
        }

        return found;
    }

    private bool IsFree(string key, string owner) => !_claims.TryGetValue(key, out var claim) || claim.Owner == owner || claim.Until <= Now;

    private readonly record struct Claim(string Owner, TimeSpan Until);
}
