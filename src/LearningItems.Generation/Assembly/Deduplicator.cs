using LearningItems.Generation.Text;

namespace LearningItems.Generation.Assembly;

/// <summary>
/// Keeps one of each item: within the run, across its categories, and against existing items. One instance serves one run.
/// Called on the turns of the run's single reader, never twice at once.
/// </summary>
/// <remarks>
/// An item with the id of another is the same item. Two pattern items of different categories that say the same of the same
/// target are one too; the same target seen from another side (a formula and its register) is kept with a warning.
/// </remarks>
internal sealed class Deduplicator
{
    private readonly CaseRule _caseRule;
    private readonly ISet<string> _ignoredCodes;
    private readonly HashSet<Guid> _rejected;
    private readonly Dictionary<Guid, (string Target, bool IsExisting)> _ids = [];
    private readonly HashSet<(LearningItemCategory, string)> _existingTargets = [];
    private readonly NearDuplicates _near = new();
    private readonly HashSet<string> _homographs;
    private readonly Dictionary<(LearningItemCategory, string Target, string Definition), (string? Gloss, string? Reading)> _senses = [];
    private readonly Dictionary<string, List<(LearningItemCategory Category, string Definition)>> _patternTargets = new(StringComparer.Ordinal);

    /// <param name="request">The request with its existing items.</param>
    /// <param name="caseRule">What letter case means.</param>
    /// <param name="ignoredCodes">Findings with these codes are not made; that an item has the id of another is always found.</param>
    public Deduplicator(GenerationRequest request, CaseRule caseRule, ISet<string> ignoredCodes)
    {
        (_caseRule, _ignoredCodes) = (caseRule, ignoredCodes);
        _rejected = [.. request.Reviewed?.Rejected ?? []];
        _homographs = Repeated.In(request.Sources.Select(source => TextKey.Of(source.Text, caseRule)));
        foreach (var item in request.ExistingItems)
        {
            _ids[item.Id] = (item.TargetItem, IsExisting: true);
            if (ExistingItems.MayShareContent(item, request))
            {
                _existingTargets.Add((item.Category, TextKey.Of(item.TargetItem, caseRule)));
            }
        }
    }

    /// <summary>An item beyond the number asked for.</summary>
    public static Repeat OverYield(LearningItem item) =>
        new(Finding.Error(FindingCodes.OverYield, $"'{item.TargetItem}' is beyond the number of items asked for."), OfExisting: false);

    /// <summary>Takes an item in, and says what it repeats: an error when the item is dropped, a warning when the item stays.</summary>
    public Repeat? TakeIn(LearningItem item, string? feature, bool isPattern)
    {
        if (_rejected.Contains(item.Id))
        {
            return new Repeat(Finding.Error(FindingCodes.Duplicate, $"'{item.TargetItem}' is the item {item.Id} again, which was rejected in a review."), OfExisting: true);
        }

        if (_ids.TryGetValue(item.Id, out var same))
        {
            return new Repeat(Finding.Error(FindingCodes.Duplicate, $"'{item.TargetItem}' repeats {(same.IsExisting ? $"the existing item {item.Id}" : "an item of this run")} ('{same.Target}')."), same.IsExisting);
        }

        var repeat = isPattern ? ComparePatterns(item, hasFeature: !string.IsNullOrWhiteSpace(feature)) : Heeded(CompareSenses(item));
        if (repeat?.Finding.Severity != FindingSeverity.Error)
        {
            _ids.Add(item.Id, (item.TargetItem, IsExisting: false));
        }

        return repeat;
    }

    /// <summary>Takes an item in that stays whatever it repeats; false where one with its id is there already, or was rejected.</summary>
    public bool Keep(LearningItem item) => !_rejected.Contains(item.Id) && _ids.TryAdd(item.Id, (item.TargetItem, IsExisting: false));

    /// <summary>Takes an item of this run out again, so that nothing repeats it.</summary>
    public void Forget(LearningItem item, bool isPattern)
    {
        _ids.Remove(item.Id);
        var (target, definition) = (TextKey.Of(item.TargetItem, _caseRule), TextKey.Of(item.Definition));
        if (!isPattern)
        {
            _senses.Remove((item.Category, target, definition));
            return;
        }

        _near.Forget(item);
        if (_patternTargets.TryGetValue(target, out var others))
        {
            others.Remove((item.Category, definition));
        }
    }

    // That a target is also taught elsewhere says less than that the item nearly repeats another.
    private Repeat? ComparePatterns(LearningItem item, bool hasFeature)
    {
        var same = Heeded(CompareTargets(item, hasFeature));
        return same?.Finding.Severity == FindingSeverity.Error ? same : Heeded(CompareNearly(item)) ?? same;
    }

    private Repeat? Heeded(Repeat? repeat) => repeat is not null && _ignoredCodes.Contains(repeat.Finding.Code) ? null : repeat;

    private Repeat? CompareNearly(LearningItem item) => _near.TakeIn(item) is { } near
        ? new Repeat(Finding.Warning(FindingCodes.NearDuplicate, $"'{item.TargetItem}' nearly repeats '{near}'."), OfExisting: false)
        : null;

    // Two words of a list that are written alike (还 hái, 还 huán) are not learned by one definition.
    private Repeat? CompareSenses(LearningItem item)
    {
        var target = TextKey.Of(item.TargetItem, _caseRule);
        if (!_homographs.Contains(target))
        {
            return null;
        }

        var (key, sense) = ((item.Category, target, TextKey.Of(item.Definition)), (item.SenseGloss, item.Romanization));
        return _senses.TryAdd(key, sense) || _senses[key] == sense
            ? null
            : new Repeat(Finding.Error(FindingCodes.SameSense, $"Two rows are '{item.TargetItem}', and both got the same definition: tell their senses apart."), OfExisting: false);
    }

    private Repeat? CompareTargets(LearningItem item, bool hasFeature)
    {
        var target = TextKey.Of(item.TargetItem, _caseRule);
        if (!hasFeature && _existingTargets.Contains((item.Category, target)))
        {
            return new Repeat(Finding.Error(FindingCodes.Duplicate, $"'{item.TargetItem}' repeats an existing item of {item.Category}."), OfExisting: true);
        }

        var definition = TextKey.Of(item.Definition);
        if (!_patternTargets.TryGetValue(target, out var others))
        {
            _patternTargets.Add(target, others = []);
        }

        var elsewhere = others.FindAll(other => other.Category != item.Category);
        if (elsewhere.Exists(other => other.Definition == definition))
        {
            return new Repeat(
                Finding.Error(FindingCodes.DuplicateAcrossCategories, $"'{item.TargetItem}' says the same in {elsewhere.Find(other => other.Definition == definition).Category}."), OfExisting: false);
        }

        others.Add((item.Category, definition));
        return elsewhere.Count == 0 ? null
            : new Repeat(Finding.Warning(FindingCodes.TargetInOtherCategory, $"'{item.TargetItem}' is also taught in {elsewhere[0].Category}."), OfExisting: false);
    }
}

/// <summary>What an item repeats.</summary>
/// <param name="Finding">An error when the item is dropped for it, a warning when it stays.</param>
/// <param name="OfExisting">Whether the item repeats an existing one, not one of this run.</param>
internal sealed record Repeat(Finding Finding, bool OfExisting)
{
    /// <summary>Whether the draft is at fault and worth asking for again; else the draft is right and repeats what is there.</summary>
    public bool IsFault => Finding.Code == FindingCodes.SameSense;

    /// <summary>Whether a run without the existing item, or without the other category, may find no repeat in the same item.</summary>
    public bool IsOfThisRunOnly => OfExisting || Finding.Code == FindingCodes.DuplicateAcrossCategories;
}
