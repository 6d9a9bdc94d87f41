using LearningItems.Generation.Work;

namespace LearningItems.Generation.Journal;

/// <summary>
/// What an item store may share with a run that is about to be planned: the sources with an item of their own, but those whose outcome the run's journal
/// has, and which of them the store has, or another run is asking for.
/// </summary>
internal sealed class SharedIndex
{
    private readonly IReadOnlyDictionary<LearningItemCategory, WorkKeys> _keys;
    private readonly Dictionary<string, List<SharedSource>> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly HashSet<string> _awaited = new(StringComparer.Ordinal);

    /// <param name="works">What each category has to do.</param>
    /// <param name="keys">The keys of each category's work.</param>
    /// <param name="kept">What the run's journal keeps; null without a journal.</param>
    public SharedIndex(IEnumerable<CategoryWork> works, IReadOnlyDictionary<LearningItemCategory, WorkKeys> keys, JournalIndex? kept)
    {
        _keys = keys;
        foreach (var work in works.Where(work => work.IsOnePerSource && keys.ContainsKey(work.Category)))
        {
            foreach (var source in work.Accountable.Where(source => kept?.IsKept(work.Category, source) != true))
            {
                var key = keys[work.Category].OfShared(source);
                if (!_sources.TryGetValue(key, out var same))
                {
                    _sources.Add(key, same = []);
                }

                same.Add(new SharedSource(work.Category, source));
            }
        }
    }

    /// <summary>The keys of what the run would ask for.</summary>
    public IReadOnlyCollection<string> Keys => _sources.Keys;

    /// <summary>Takes down what the store has, and what others are asking for.</summary>
    public void Note(IEnumerable<string> found, IEnumerable<string> awaited)
    {
        _found.UnionWith(found);
        _awaited.UnionWith(awaited);
    }

    /// <summary>The key under which runs share the item of a source; null where the category's items are not shared.</summary>
    public string? KeyOf(LearningItemCategory category, Source source) =>
        _keys.TryGetValue(category, out var keys) && keys.IsOnePerSource ? keys.OfShared(source) : null;

    /// <summary>The sources with a key, in the order of the categories: two of a list may differ by their ids alone.</summary>
    public IReadOnlyList<SharedSource> SourcesOf(string key) => _sources.GetValueOrDefault(key) ?? [];

    /// <summary>Whether the store has an item for a source.</summary>
    public bool IsFound(LearningItemCategory category, Source source) => KeyOf(category, source) is { } key && _found.Contains(key);

    /// <summary>Whether another run is asking for the item of a source.</summary>
    public bool IsAwaited(LearningItemCategory category, Source source) => KeyOf(category, source) is { } key && _awaited.Contains(key);
}

/// <summary>A source in a category whose items are shared.</summary>
internal sealed record SharedSource(LearningItemCategory Category, Source Source);
