namespace LearningItems.Generation.Planning;

/// <summary>
/// What a journal keeps of a run that is about to be planned: which sources need not be asked for, and why others must be. Holds the keys of the
/// run and nothing of what the journal has beside them.
/// </summary>
internal sealed class JournalIndex
{
    private readonly IReadOnlyDictionary<LearningItemCategory, WorkKeys> _keys;
    private readonly HashSet<string> _wanted;
    private readonly Dictionary<string, List<string>> _items = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, string SourceId, string SourceText)> _settled = [];
    private readonly HashSet<string> _settings = new(StringComparer.Ordinal);
    private readonly Dictionary<LearningItemCategory, JournaledSettings> _lastSettings = [];
    private readonly Dictionary<string, long> _tokens = new(StringComparer.Ordinal);

    private JournalIndex(IReadOnlyDictionary<LearningItemCategory, WorkKeys> keys, IEnumerable<string> wanted)
    {
        _keys = keys;
        _wanted = wanted.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads through a journal once; cancelled, as far as it came.</summary>
    public static async Task<JournalIndex> ReadAsync(IGenerationJournal journal, PreparedRun run, IReadOnlyDictionary<LearningItemCategory, WorkKeys> keys, CancellationToken cancellationToken)
    {
        var wanted = run.Works.Where(work => keys.ContainsKey(work.Category)).SelectMany(work => work.Accountable.Select(source => keys[work.Category].Of(source)));
        var index = new JournalIndex(keys, wanted);
        await foreach (var entry in journal.ReadAsync(CancellationToken.None).ConfigureAwait(false))
        {
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            index.Note(entry);
        }

        return index;
    }

    /// <summary>The key of a source in a category.</summary>
    public string KeyOf(LearningItemCategory category, SourceItem source) => _keys[category].Of(source);

    /// <summary>The settings of a category that the journal does not have yet; null where it has them, or nothing is asked.</summary>
    public JournaledSettings? NewSettings(LearningItemCategory category) =>
        _keys.TryGetValue(category, out var keys) && !_settings.Contains(keys.OfSettings) ? new JournaledSettings(keys.OfSettings, category, keys.Settings) : null;

    /// <summary>The key of a category's settings.</summary>
    public string SettingsOf(LearningItemCategory category) => _keys[category].OfSettings;

    /// <summary>Whether an entry belongs to the run.</summary>
    public bool IsWanted(JournalEntry entry) => _wanted.Contains(entry.Key);

    /// <summary>Whether the journal has the outcome of a source, so that nothing need be sent for it.</summary>
    public bool IsKept(LearningItemCategory category, SourceItem source)
    {
        if (!_keys.ContainsKey(category))
        {
            return false;
        }

        var key = KeyOf(category, source);
        return _settled.Contains((key, source.Id!, source.Text)) || (_items.ContainsKey(key) && _keys[category].IsOnePerSource);
    }

    /// <summary>The first source of each item of a category whose items are drawn from many sources, where their calls were not ended.</summary>
    public IReadOnlyList<string> ItemsOf(CategoryWork work)
    {
        if (!_keys.TryGetValue(work.Category, out var keys) || keys.OfList is not { } list || !_items.TryGetValue(list, out var items))
        {
            return [];
        }

        var open = work.Accountable.Where(source => !IsKept(work.Category, source)).Select(source => source.Id!).ToHashSet(StringComparer.Ordinal);
        return [.. items.Where(open.Contains)];
    }

    /// <summary>Tokens that the calls of a category used in runs before, with the same settings.</summary>
    public long TokensOf(LearningItemCategory category) => _keys.TryGetValue(category, out var keys) ? _tokens.GetValueOrDefault(keys.OfSettings) : 0;

    /// <summary>Why a category of which the journal has something is asked for again; null where it is not.</summary>
    public string? AskedAgainReason(LearningItemCategory category)
    {
        if (!_keys.TryGetValue(category, out var keys) || !_lastSettings.TryGetValue(category, out var last))
        {
            return null;
        }

        if (!_settings.Contains(keys.OfSettings))
        {
            var changes = keys.Settings.Where(now => last.Settings.GetValueOrDefault(now.Key) != now.Value).ToList();

            // Most settings stand in the instructions; these are worth a word only when they alone have changed.
            changes.RemoveAll(change => change.Key == WorkKeys.Instructions && changes.Count > 1);
            return "asked for again: " + string.Join(", ", changes.Select(now => Change(now.Key, last.Settings.GetValueOrDefault(now.Key), now.Value)));
        }

        // A run that ended before its first call for the category has changed nothing.
        return keys.IsOnePerSource || !_tokens.ContainsKey(keys.OfSettings) || keys.OfList is not { } list || _items.ContainsKey(list) || _settled.Any(settled => settled.Key == list)
            ? null
            : "asked for again: the list it draws on has changed";
    }

    private static string Change(string name, string? before, string now) =>
        IsShort(before) && IsShort(now) ? $"{name} was '{before}' and is '{now}'" : $"{name} changed";

    private static bool IsShort(string? value) => value is { Length: > 0 and < 64 };

    private void Note(JournalEntry entry)
    {
        switch (entry)
        {
            case JournaledSettings settings:
                _settings.Add(settings.Key);
                _lastSettings[settings.Category] = settings;
                break;
            case JournaledItem { Item.SourceIds: [var first, ..] } when IsWanted(entry):
                if (!_items.TryGetValue(entry.Key, out var items))
                {
                    _items.Add(entry.Key, items = []);
                }

                items.Add(first);
                break;
            case JournaledOutcomes { Outcomes: var outcomes } when IsWanted(entry):
                _settled.UnionWith(outcomes.Select(outcome => (entry.Key, outcome.SourceId, outcome.SourceText)));
                break;
            case JournaledCall call:
                _tokens[call.Key] = _tokens.GetValueOrDefault(call.Key) + call.InputTokens + call.OutputTokens;
                break;
        }
    }
}
