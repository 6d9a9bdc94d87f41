using System.Globalization;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Corpus;

/// <summary>
/// How precise the checks are, and how much they catch, on drafts written blind to them. What is printed stands in docs/checks.md.
/// </summary>
public class CorpusTests(ITestOutputHelper output)
{
    // A check that rejects right content costs money and trust.
    private const double MostWarnedRight = 0.05;

    [Theory]
    [InlineData("tuning")]
    [InlineData("held-out")]
    public void No_right_draft_is_rejected_and_few_are_warned_of(string folder)
    {
        var right = CorpusCase.Read(folder).Where(draft => draft.IsRight).Select(draft => (draft, Findings: draft.Inspect())).ToList();

        foreach (var (draft, findings) in right.Where(judged => judged.Findings.Count > 0))
        {
            output.WriteLine($"{draft.Id} {draft.Category}: {string.Join(" | ", findings.Select(finding => $"{finding.Severity} {finding.Code}: {finding.Message}"))}");
        }

        Assert.DoesNotContain(right, judged => judged.Findings.Any(finding => finding.Severity == FindingSeverity.Error));
        Assert.InRange(right.Count(judged => judged.Findings.Count > 0), 0, right.Count * MostWarnedRight);
    }

    [Theory]
    [InlineData("tuning")]
    [InlineData("held-out")]
    public void Wrong_drafts_are_rejected_where_code_can_tell(string folder)
    {
        var wrong = CorpusCase.Read(folder).Where(draft => !draft.IsRight).Select(draft => (draft, Findings: draft.Inspect())).ToList();
        foreach (var kind in wrong.GroupBy(judged => judged.draft.Defect!).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var rejected = kind.Count(judged => judged.Findings.Any(finding => finding.Severity == FindingSeverity.Error));
            var warned = kind.Count(judged => judged.Findings.Count > 0) - rejected;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key,-20} {kind.Count(),4} wrong {rejected,4} rejected {warned,4} warned"));
        }

        foreach (var (draft, _) in wrong.Where(judged => judged.draft.Defect != CorpusCase.Undecidable && judged.Findings.Count == 0))
        {
            output.WriteLine($"missed {draft.Id} {draft.Category} {draft.Defect}: {draft.Why}");
        }

        Assert.True(wrong.Count > 0);
    }
}
