namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>All figures of a course.</summary>
internal static class CourseTable
{
    public static string Write(IGrouping<Course, Figures> course) => $"## {course.Key.Title}\n\nFaulty lines are the average of {course.Key.Days} days.\n\n{PageText.Table(Header(course.Key), course.Select(Row))}";

    private static string[] Header(Course course) =>
    [
        "way", "day", "calls", "tokens in", "cached", "out", "wasted", "wall s", "wall / bound", "first item s", $"covered of {PageText.Number(WantedOf(course))}",
        $"tokens a covered {course.Unit}", "$ a thousand", "measured: client CPU ms", "MB allocated", "MB at the peak",
    ];

    private static int WantedOf(Course course) => new CourseCalls(course.Request).Wanted.Values.Sum();

    private static IEnumerable<string> Row(Figures figures)
    {
        var (modelled, client) = (figures.Modelled, figures.Client);
        return
        [
            figures.Scenario.Way.Description,
            figures.Scenario.Day,
            .. Numbers(
                modelled.Requests, modelled.InputTokens, modelled.CachedTokens, modelled.OutputTokens, modelled.WastedTokens, modelled.WallSeconds, figures.WallToBound, modelled.FirstItemSeconds),
            PageText.Covered(modelled.Covered),
            .. Numbers(figures.TokensACovered, figures.CostOfAThousand, client.CpuMilliseconds, client.AllocatedBytes / 1e6, client.PeakBytes / 1e6),
        ];
    }

    private static IEnumerable<string> Numbers(params double[] values) => values.Select(PageText.Number);
}
