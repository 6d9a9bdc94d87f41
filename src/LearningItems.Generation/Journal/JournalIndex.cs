using LearningItems.Generation.Work;

namespace LearningItems.Generation.Journal;

/// <summary>
/// What a journal keeps of a run that is about to be planned: which sources need not be asked for, and why others must be. Holds the keys of the
/// run and nothing that the journal has of other runs.
/// </summary>
internal sealed class JournalIndex
{
    private readonly IReadOnlyDictionary<LearningItemCategory, WorkKeys> _keys;
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);

    // Sources whose id another source has too: a word "topic" has the id of the request's topic.
    private readonly Dictionary<(LearningItemCategory, string), Source> _namesakes = [];
    private readonly HashSet<string> _wanted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofLists;

    // What the journal has: keys of sources with an item, the first sources of items drawn from a list, sources that need nothing more.
    private readonly HashSet<string> _covered = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Guid Item, string FirstSource)>> _drawn = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, string SourceId)> _settled = [];

    // How many items of a source were withdrawn: they could not stand beside others, and the source is to be asked for again.
    private readonly Dictionary<string, int> _withdrawn = new(StringComparer.Ordinal);

    // How often an item was accepted and taken back by its own reply.
    private readonly Dictionary<Guid, int> _withdrawnItems = [];

    // How the categories were asked before.
    private readonly HashSet<string> _settings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<LearningItemCategory, JournaledSettings> _lastSettings = [];
    private readonly Dictionary<string, long> _tokens = new(StringComparer.Ordinal);

    /// <param name="works">What each category has to do.</param>
    /// <param name="keys">The keys of each category's work.</param>
    public JournalIndex(IEnumerable<CategoryWork> works, IReadOnlyDictionary<LearningItemCategory, WorkKeys> keys)
    {
        _keys = keys;
        _ofLists = keys.Values.Select(key => key.OfList).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var work in works.Where(work => keys.ContainsKey(work.Category)))
        {
            var ofWork = keys[work.Category];
            _sources.EnsureCapacity(work.Accountable.Count);
            _wanted.EnsureCapacity(ofWork.IsOnePerSource ? work.Accountable.Count : 0);
            foreach (var source in work.Accountable)
            {
                if (!_sources.TryAdd(source.Id, source) && _sources[source.Id] != source)
                {
                    _namesakes.TryAdd((work.Category, source.Id), source);
                }

                _wanted.Add(ofWork.Of(source));
            }
        }
    }

    /// <summary>What the journal has of batches.</summary>
    public BatchBook Batches { get; } = new();

    /// <summary>What the journal has of second opinions.</summary>
    public OpinionBook Opinions { get; init; } = new();

    /// <summary>How many items the journal has of a category.</summary>
    public int KeptItemsOf(CategoryWork work) => !_keys.TryGetValue(work.Category, out var keys) ? 0
        : keys.OfList is { } list ? _drawn.GetValueOrDefault(list)?.Count ?? 0
        : work.Accountable.Count(source => _covered.Contains(keys.Of(source)));

    /// <summary>Tells of a source of a category whether a batch is to bring what is made of it.</summary>
    public Func<LearningItemCategory, Source, bool> OnTheirWay()
    {
        var rows = Batches.OnTheirWay();
        return (category, source) => rows.Count > 0 && _keys.TryGetValue(category, out var keys) && rows.Contains((category, keys.Of(source), source.Id));
    }

    /// <summary>Takes down what an entry of the journal says. Of an item its key says enough, where every source has its own.</summary>
    public void Note(UnreadEntry found)
    {
        if (!found.KeepsItem)
        {
            var entry = found.Read();
            Note(entry);
            Batches.Note(entry);
            if (IsWanted(found))
            {
                Opinions.Note(entry);
            }
        }
        else if (_wanted.TryGetValue(found.Key, out var key))
        {
            if (_ofLists.Contains(key))
            {
                Note(found.Read());
            }
            else
            {
                _covered.Add(key);
            }
        }
    }

    /// <summary>The sources of a category that have one of the ids and whose outcome the model's answers decide.</summary>
    public IEnumerable<Source> SourcesOf(LearningItemCategory category, IReadOnlyList<string> ids) =>
        ids.Select(id => _namesakes.GetValueOrDefault((category, id)) ?? _sources.GetValueOrDefault(id)).OfType<Source>();

    /// <summary>The key of a source in a category.</summary>
    public string KeyOf(LearningItemCategory category, string sourceId) => _keys[category].Of(SourcesOf(category, [sourceId]).First());

    /// <summary>How a category is asked now, where it was asked in another way the last time; else null.</summary>
    public JournaledSettings? NewSettings(LearningItemCategory category)
    {
        var now = _keys[category].ToEntry();
        return _lastSettings.TryGetValue(category, out var last) && (last.Key, last.List) == (now.Key, now.List) ? null : now;
    }

    /// <summary>The key of what the calls of a category use.</summary>
    public string KeyOfCalls(LearningItemCategory category) => _keys[category].OfList ?? _keys[category].OfSettings;

    /// <summary>Whether an entry belongs to the run.</summary>
    public bool IsWanted(UnreadEntry entry) => _wanted.Contains(entry.Key);

    /// <summary>How often an item, from the first time on, was accepted and taken back.</summary>
    public int WithdrawnOf(Guid item) => _withdrawnItems.GetValueOrDefault(item);

    /// <summary>How many items with a key, from the first, were withdrawn.</summary>
    public int WithdrawnOf(string key) => _withdrawn.GetValueOrDefault(key);

    /// <summary>Whether the journal has the outcome of a source, so that nothing need be sent for it.</summary>
    public bool IsKept(LearningItemCategory category, Source source)
    {
        if (!_keys.TryGetValue(category, out var keys))
        {
            return false;
        }

        var key = keys.Of(source);
        return _covered.Contains(key) || _settled.Contains((key, source.Id));
    }

    /// <summary>Where items are drawn from many sources: the first source of each item whose call did not end.</summary>
    public IReadOnlyList<string> ItemsOf(CategoryWork work)
    {
        if (!_keys.TryGetValue(work.Category, out var keys) || keys.OfList is not { } list || !_drawn.TryGetValue(list, out var items))
        {
            return [];
        }

        var open = work.Accountable.Where(source => !IsKept(work.Category, source)).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return [.. items.Select(item => item.FirstSource).Where(open.Contains)];
    }

    /// <summary>Tokens that the calls of a category used in runs before, with the same settings and, where items are drawn from a list, the same list.</summary>
    public long TokensOf(LearningItemCategory category) => _keys.ContainsKey(category) ? _tokens.GetValueOrDefault(KeyOfCalls(category)) : 0;

    /// <summary>Why a category of which the journal has something is asked for again; null where it is not.</summary>
    public string? AskedAgainReason(LearningItemCategory category)
    {
        if (!_keys.TryGetValue(category, out var keys) || !_lastSettings.TryGetValue(category, out var last))
        {
            return null;
        }

        if (_settings.Contains(keys.OfSettings))
        {
            return IsNewList(keys) ? "asked for again: the list it draws on has changed" : null;
        }

        var changes = keys.Settings.Keys.Union(last.Settings.Keys).Where(name => keys.Settings.GetValueOrDefault(name) != last.Settings.GetValueOrDefault(name)).ToList();

        // Most settings stand in the instructions, which are worth a word only when they alone have changed.
        changes.RemoveAll(name => name == WorkKeys.Instructions && changes.Count > 1);
        return "asked for again: " + string.Join(", ", changes.Select(name => Change(name, last.Settings.GetValueOrDefault(name), keys.Settings.GetValueOrDefault(name))));
    }

    private void Note(JournalEntry entry)
    {
        // Sets hold the run's own key strings: every entry that is read brings new ones for the same keys.
        switch (entry)
        {
            case JournaledSettings settings:
                _settings.Add(settings.Key);
                _lastSettings[settings.Category] = settings;
                if (settings.List is { } list)
                {
                    _lists.Add(list);
                }

                break;
            case JournaledItem { Item: { SourceIds: [var first, ..], Item.Id: var drawn } } when _wanted.TryGetValue(entry.Key, out var key):
                Drawn(key).Add((drawn, first));
                break;
            case JournaledWithdrawal { ItemId: var id, Category: var category } when _wanted.TryGetValue(entry.Key, out var key):
                if (TakeBack(key, id, category))
                {
                    _withdrawnItems[id] = _withdrawnItems.GetValueOrDefault(id) + 1;
                }

                break;
            case JournaledOutcomes { Outcomes: var outcomes } when _wanted.TryGetValue(entry.Key, out var key):
                NoteOutcomes(key, outcomes);
                break;
            case JournaledCall call:
                _tokens[call.Key] = _tokens.GetValueOrDefault(call.Key) + call.InputTokens + call.OutputTokens;
                break;
        }
    }

    // Where the journal lost the item, nothing is taken back: the next one of its id is another.
    private bool TakeBack(string key, Guid id, LearningItemCategory category)
    {
        if (_keys.TryGetValue(category, out var keys) && keys.IsOnePerSource)
        {
            return _covered.Remove(key);
        }

        var last = Drawn(key).FindLastIndex(item => item.Item == id);
        if (last >= 0)
        {
            Drawn(key).RemoveAt(last);
        }

        return last >= 0;
    }

    private bool IsNewList(WorkKeys keys) => keys.OfList is { } list && !_lists.Contains(list);

    private static string Change(string name, string? before, string? now) =>
        IsShort(before) && IsShort(now) ? $"{name} was '{before}' and is '{now}'" : $"{name} changed";

    private static bool IsShort(string? value) => value is { Length: > 0 and < 64 };

    private void NoteOutcomes(string key, IReadOnlyList<LedgerEntry> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Outcome.IsIncomplete())
            {
                _withdrawn[key] = _withdrawn.GetValueOrDefault(key) + (_covered.Remove(key) ? 1 : 0);
            }
            else
            {
                _settled.Add((key, outcome.SourceId));
            }
        }
    }

    private List<(Guid Item, string FirstSource)> Drawn(string list)
    {
        if (!_drawn.TryGetValue(list, out var items))
        {
            _drawn.Add(list, items = []);
        }

        return items;
    }
}
