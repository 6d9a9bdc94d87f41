using LearningItems.Generation.Journal;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>
/// What one run shares with others through an item store: it claims what it is about to ask for, takes what others have, keeps what it brings, and takes over
/// what another gave up. Once the run has begun, a store that fails ends the sharing and not the run. Called on the turns of the run's single reader, never
/// twice at once.
/// </summary>
internal sealed class SharedItems(IItemStore store, SharedIndex index, RunEnvironment environment) : IDisposable
{
    /// <summary>Keys in one question to a store, and items in the memory at once.</summary>
    private const int MostAtOnce = 500;

    // A renewal may come late twice before others take over.
    private const int RenewalsInLease = 3;

    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);

    private readonly string _owner = Randomness.Name();
    private readonly CancellationTokenSource _over = new();
    private readonly TimeSpan _renewal = Within(store.Lease / RenewalsInLease, ShortestPause, TimeSpan.FromDays(1));
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _awaited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GeneratedItem> _unwritten = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreleased = new(StringComparer.Ordinal);
    private TimeSpan _renewedAt = environment.Elapsed;
    private TimeSpan _pause = ShortestPause;
    private Task? _due;
    private bool _hasFailed;
    private bool _mayHoldMore;
    private bool _isWaitTold;
    private bool _isFailureTold;

    /// <summary>Whether other runs are asking for items of this one.</summary>
    public bool Awaits => _awaited.Count > 0;

    /// <summary>Completes when the store is to be looked at again; null where there is nothing to look for.</summary>
    public Task? Due => _hasFailed ? (Awaits ? Task.CompletedTask : null)
        : _awaited.Count + _claimed.Count == 0 ? null
        : _due ??= Task.Delay(Awaits ? Within(UntilRenewal, TimeSpan.Zero, _pause) : UntilRenewal, environment.Time, _over.Token);

    private TimeSpan UntilRenewal => Within(_renewal - (environment.Elapsed - _renewedAt), TimeSpan.Zero, _renewal);

    /// <summary>Notes what the store has for a run that is only planned, and claims nothing.</summary>
    public static async Task NoteFoundAsync(IItemStore store, SharedIndex index, CancellationToken cancellationToken)
    {
        foreach (var keys in index.Keys.Chunk(MostAtOnce))
        {
            index.Note((await store.FindAsync(keys, cancellationToken).ConfigureAwait(false)).Keys, []);
        }
    }

    /// <summary>Claims what the run would ask for, before its calls are planned; where cancelled, only as far as that came: the run ends like any other.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var keys in index.Keys.Chunk(MostAtOnce))
            {
                _mayHoldMore = true; // until the answer is there
                var claims = await store.ClaimAsync(keys, _owner, cancellationToken).ConfigureAwait(false);
                _mayHoldMore = false;
                _found.UnionWith(claims.Found.Keys);
                _claimed.UnionWith(claims.Claimed);
                _awaited.UnionWith(keys.Where(key => !claims.Found.ContainsKey(key) && !_claimed.Contains(key)));
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Nothing is asked for any more.
        }

        index.Note(_found, _awaited);
    }

    /// <summary>
    /// The next items that the store had when the run was planned, as many as fit well into the memory; null when all were given. An item that has gone
    /// since is this run's to ask for.
    /// </summary>
    public async Task<SharedNews?> NextFoundAsync()
    {
        if (_found.Count == 0)
        {
            return null;
        }

        var keys = _found.Take(MostAtOnce).ToList();
        _found.ExceptWith(keys);
        var found = await TryAsync(() => store.FindAsync(keys, CancellationToken.None)).ConfigureAwait(false) ?? new Dictionary<string, GeneratedItem>();
        return new SharedNews(Items(found), [.. keys.Where(key => !found.ContainsKey(key)).SelectMany(index.SourcesOf)]);
    }

    /// <summary>Looks at the store again: renews claims in time, and learns what has become of items that others ask for.</summary>
    /// <returns>What others brought, and what they gave up, which is this run's now.</returns>
    public async Task<SharedNews> LookAsync(CancellationToken cancellationToken)
    {
        _due = null;
        var (items, takenOver) = (new List<SharedItem>(), new List<SharedSource>());
        var isRenewal = UntilRenewal == TimeSpan.Zero;
        _renewedAt = isRenewal ? environment.Elapsed : _renewedAt;
        string[] asked = [.. _awaited, .. isRenewal ? _claimed : []];
        foreach (var keys in asked.Chunk(MostAtOnce))
        {
            _mayHoldMore = true;
            var claims = await TryAsync(() => store.ClaimAsync(keys, _owner, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (claims is null)
            {
                break; // the store failed, or the run ends
            }

            _mayHoldMore = false;
            foreach (var (key, item) in claims.Found)
            {
                items.AddRange(_awaited.Remove(key) ? Items([new(key, item)]) : []);
            }

            foreach (var key in claims.Claimed)
            {
                _claimed.Add(key);
                takenOver.AddRange(_awaited.Remove(key) ? index.SourcesOf(key) : []);
            }
        }

        if (_hasFailed)
        {
            takenOver.AddRange(_awaited.SelectMany(index.SourcesOf));
            _awaited.Clear();
        }

        _pause = items.Count + takenOver.Count > 0 ? ShortestPause : Within(_pause * 2, ShortestPause, LongestPause);
        return new SharedNews(items, takenOver);
    }

    /// <summary>Keeps an accepted item for others. Of a source that is not shared there is nothing to keep.</summary>
    public void Keep(LearningItemCategory category, Source source, GeneratedItem item)
    {
        if (index.KeyOf(category, source) is { } key)
        {
            _claimed.Remove(key);
            _unwritten.TryAdd(key, item);
        }
    }

    /// <summary>Leaves sources to others for which nothing more is done here.</summary>
    public void Release(LearningItemCategory category, IEnumerable<Source> sources) =>
        _unreleased.UnionWith(sources.Select(source => index.KeyOf(category, source)).OfType<string>().Where(_claimed.Remove));

    /// <summary>Tells the store what is to be kept and what is released. What is paid for is kept, whether or not the run is cancelled meanwhile.</summary>
    /// <param name="isFullOnly">Whether to wait until it is worth a write.</param>
    public async Task WriteAsync(bool isFullOnly = false)
    {
        if (!_hasFailed && _unwritten.Count + _unreleased.Count >= (isFullOnly ? MostAtOnce : 1))
        {
            await TryAsync(WriteOutAsync).ConfigureAwait(false);
        }
    }

    /// <summary>Tells the log, once, that the run has nothing to do but wait for others.</summary>
    public void TellWait()
    {
        if (!_isWaitTold && Awaits)
        {
            _isWaitTold = true;
            RunLog.WaitsForOthers(environment.Logger, _awaited.Count);
        }
    }

    /// <summary>Writes what is left to write and gives back every claim; also to a store that has failed, which may have come back.</summary>
    public async Task LeaveAsync()
    {
        // Of a question without an answer nobody knows which claims it made.
        _unreleased.UnionWith(_mayHoldMore ? index.Keys.Except(_unwritten.Keys) : _claimed);
        (_mayHoldMore, _hasFailed) = (false, false);
        _claimed.Clear();
        await WriteAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the waiting for what is due.</summary>
    public void Dispose()
    {
        _over.Cancel();
        _over.Dispose();
    }

    private async ValueTask<object?> WriteOutAsync()
    {
        foreach (var items in _unwritten.Chunk(MostAtOnce))
        {
            await store.KeepAsync(new Dictionary<string, GeneratedItem>(items, StringComparer.Ordinal), CancellationToken.None).ConfigureAwait(false);
            Array.ForEach(items, item => _unwritten.Remove(item.Key));
        }

        foreach (var keys in _unreleased.Chunk(MostAtOnce))
        {
            await store.ReleaseAsync(keys, _owner, CancellationToken.None).ConfigureAwait(false);
            _unreleased.ExceptWith(keys);
        }

        return null;
    }

    private async Task<TResult?> TryAsync<TResult>(Func<ValueTask<TResult>> ask, CancellationToken cancellationToken = default)
        where TResult : class?
    {
        try
        {
            return _hasFailed ? null : await ask().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null; // the run ends with what it has
        }
#pragma warning disable CA1031 // an application's store may throw anything; what is not shared is asked for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Tell(exception);
            _hasFailed = true;
            return null;
        }
    }

    private void Tell(Exception exception)
    {
        if (!_isFailureTold)
        {
            _isFailureTold = true;
            RunLog.ItemStoreFailed(environment.Logger, exception);
        }
    }

    private List<SharedItem> Items(IEnumerable<KeyValuePair<string, GeneratedItem>> found) =>
        [.. found.SelectMany(item => index.SourcesOf(item.Key).Select(source => new SharedItem(source, item.Value)))];

    private static TimeSpan Within(TimeSpan time, TimeSpan least, TimeSpan most) => time < least ? least : time > most ? most : time;
}

/// <summary>An item of another run, and the source of this one that it teaches.</summary>
internal sealed record SharedItem(SharedSource Of, GeneratedItem Item);

/// <summary>What has become of items that others ask for.</summary>
/// <param name="Items">What others brought.</param>
/// <param name="TakenOver">What they gave up, for this run to ask for.</param>
internal sealed record SharedNews(IReadOnlyList<SharedItem> Items, IReadOnlyList<SharedSource> TakenOver);
