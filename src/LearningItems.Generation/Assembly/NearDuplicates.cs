using LearningItems.Generation.Text;

namespace LearningItems.Generation.Assembly;

/// <summary>
/// Finds items that say nearly the same of nearly the same target. Target and definition must both be alike: drills such as 我喝茶 and 我喝水 share a target's
/// form and teach different words.
/// </summary>
/// <remarks>Likeness is Dice's coefficient over pairs of neighbouring letters (Dice 1945, as used for strings by Adamson and Boreham 1974).</remarks>
internal sealed class NearDuplicates
{
    private const double SmallestLikeness = 0.8;

    private readonly Dictionary<LearningItemCategory, List<(string Name, HashSet<(char, char)> Target, HashSet<(char, char)> Definition)>> _items = [];

    /// <summary>Takes an item in.</summary>
    /// <returns>The target of an earlier item of its category that it nearly repeats; null when there is none.</returns>
    public string? TakeIn(LearningItem item)
    {
        var (target, definition) = (Pairs(TextKey.Of(item.TargetItem)), Pairs(TextKey.Of(item.Definition)));
        if (!_items.TryGetValue(item.Category, out var others))
        {
            _items.Add(item.Category, others = []);
        }

        var near = others.Find(other => Likeness(target, other.Target) >= SmallestLikeness && Likeness(definition, other.Definition) >= SmallestLikeness);
        others.Add((item.TargetItem, target, definition));
        return near.Name;
    }

    /// <summary>Takes an item out again.</summary>
    public void Forget(LearningItem item)
    {
        var definition = Pairs(TextKey.Of(item.Definition));
        if (_items.TryGetValue(item.Category, out var others) && others.FindLastIndex(other => other.Name == item.TargetItem && other.Definition.SetEquals(definition)) is >= 0 and var last)
        {
            others.RemoveAt(last);
        }
    }

    private static double Likeness(HashSet<(char, char)> first, HashSet<(char, char)> second) =>
        first.Count + second.Count == 0 ? 1 : 2.0 * first.Count(second.Contains) / (first.Count + second.Count);

    // A text of one letter has no pair: it stands for itself, for else any two of them would be alike.
    private static HashSet<(char, char)> Pairs(string text) => text.Length == 1 ? [(text[0], default)] : [.. text.Zip(text.Skip(1))];
}
