namespace LearningItems.Generation.Text;

/// <summary>Texts that stand in a list more than once.</summary>
internal static class Repeated
{
    public static HashSet<string> In(IEnumerable<string> texts)
    {
        var seen = new HashSet<string>(texts.TryGetNonEnumeratedCount(out var count) ? count : 0, StringComparer.Ordinal);
        return texts.Where(text => !seen.Add(text)).ToHashSet(StringComparer.Ordinal);
    }
}
