using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>What the checks found: a line per code, and the sources they found most in.</summary>
internal static class FindingsDisplay
{
    private const int MostSources = 3;

    public static void Show(Screen screen, GenerationReport report)
    {
        foreach (var code in report.Totals.Rejected.Keys.Union(report.Totals.Warnings.Keys).Order(StringComparer.Ordinal))
        {
            var (rejected, warned) = (report.Totals.Rejected.GetValueOrDefault(code), report.Totals.Warnings.GetValueOrDefault(code));
            screen.Line($"{code}: {string.Join(", ", Counts(rejected, warned))}");
        }

        if (report.WorstSources.Count > 0)
        {
            screen.Line($"most found in: {string.Join("; ", report.WorstSources.Take(MostSources).Select(source => $"{source.SourceText} ({source.Category}, {Figures.Plural(source.Findings, "finding")})"))}");
        }
    }

    private static IEnumerable<string> Counts(int rejected, int warned)
    {
        if (rejected > 0)
        {
            yield return $"{Figures.Plural(rejected, "draft")} rejected";
        }

        if (warned > 0)
        {
            yield return $"{Figures.Plural(warned, "warning")}";
        }
    }
}
