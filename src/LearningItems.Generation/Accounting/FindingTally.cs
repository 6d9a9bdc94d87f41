namespace LearningItems.Generation.Accounting;

/// <summary>Drafts counted by the codes of their findings; a draft with two findings of a code counts once.</summary>
internal sealed class FindingTally
{
    private readonly SortedDictionary<string, int> _rejected = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _warned = new(StringComparer.Ordinal);

    /// <summary>Drafts rejected for a code.</summary>
    public IReadOnlyDictionary<string, int> Rejected => _rejected;

    /// <summary>Items that keep a warning of a code.</summary>
    public IReadOnlyDictionary<string, int> Warned => _warned;

    public void Reject(IEnumerable<Finding> findings) => Count(_rejected, findings.Where(finding => finding.Severity == FindingSeverity.Error));

    public void Warn(IEnumerable<Finding> findings) => Count(_warned, findings);

    /// <summary>Takes the warnings of an item back.</summary>
    public void Unwarn(IEnumerable<Finding> findings)
    {
        foreach (var code in findings.Select(finding => finding.Code).Distinct())
        {
            if (--_warned[code] == 0)
            {
                _warned.Remove(code);
            }
        }
    }

    /// <summary>The sum of counts.</summary>
    public static SortedDictionary<string, int> Sum(IEnumerable<IReadOnlyDictionary<string, int>> counts)
    {
        var sum = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (code, count) in counts.SelectMany(part => part))
        {
            sum[code] = sum.GetValueOrDefault(code) + count;
        }

        return sum;
    }

    private static void Count(SortedDictionary<string, int> counts, IEnumerable<Finding> findings)
    {
        foreach (var code in findings.Select(finding => finding.Code).Distinct())
        {
            counts[code] = counts.GetValueOrDefault(code) + 1;
        }
    }
}
