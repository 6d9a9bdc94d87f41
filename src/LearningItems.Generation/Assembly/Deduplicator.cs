using LearningItems.Generation.Text;

namespace LearningItems.Generation.Assembly;

/// <summary>
/// Keeps one of each: within the run, across its categories, and against existing items. One instance serves one run and is used
/// by one thread.
/// </summary>
/// <remarks>
/// An item with the id of another is the same item. Two pattern items of different categories that say the same of the same
/// target are one too; the same target seen from another side (a formula and its register) is kept with a warning.
/// </remarks>
internal sealed class Deduplicator
{
    private readonly CaseRule _caseRule;
    private readonly Dictionary<Guid, string> _ids = [];
    private readonly HashSet<(LearningItemCategory, string)> _existingTargets = [];
    private readonly Dictionary<string, List<(LearningItemCategory Category, string Definition)>> _patternTargets = new(StringComparer.Ordinal);

    public Deduplicator(GenerationRequest request, CaseRule caseRule)
    {
        _caseRule = caseRule;
        foreach (var item in request.ExistingItems)
        {
            _ids[item.Id] = $"the existing item {item.Id} ('{item.TargetItem}')";
            if (string.Equals(item.Language, request.Language, StringComparison.OrdinalIgnoreCase))
            {
                _existingTargets.Add((item.Category, TextKey.Of(item.TargetItem, caseRule)));
            }
        }
    }

    /// <summary>Takes an item in, and says what it repeats: an error when it is dropped, a warning when it stays.</summary>
    public Finding? TakeIn(LearningItem item, bool isPattern)
    {
        if (_ids.TryGetValue(item.Id, out var same))
        {
            return Finding.Error("duplicate", $"'{item.TargetItem}' repeats {same}.");
        }

        var finding = isPattern ? CompareAcrossCategories(item) : null;
        if (finding?.Severity != FindingSeverity.Error)
        {
            _ids.Add(item.Id, $"an item of this run ('{item.TargetItem}')");
        }

        return finding;
    }

    private Finding? CompareAcrossCategories(LearningItem item)
    {
        var target = TextKey.Of(item.TargetItem, _caseRule);
        if (_existingTargets.Contains((item.Category, target)))
        {
            return Finding.Error("duplicate", $"'{item.TargetItem}' repeats an existing item of {item.Category}.");
        }

        var definition = TextKey.Of(item.Definition);
        if (!_patternTargets.TryGetValue(target, out var others))
        {
            _patternTargets.Add(target, others = []);
        }

        var elsewhere = others.FindAll(other => other.Category != item.Category);
        if (elsewhere.Exists(other => other.Definition == definition))
        {
            return Finding.Error("duplicate_across_categories", $"'{item.TargetItem}' says the same in {elsewhere.Find(other => other.Definition == definition).Category}.");
        }

        others.Add((item.Category, definition));
        return elsewhere.Count == 0 ? null : Finding.Warning("target_in_other_category", $"'{item.TargetItem}' is also taught in {elsewhere[0].Category}.");
    }
}
