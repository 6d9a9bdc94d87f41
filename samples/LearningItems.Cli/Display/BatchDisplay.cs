using System.Globalization;
using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>How the batches of a run stand.</summary>
internal static class BatchDisplay
{
    public static void Show(Screen screen, BatchAdvance advance, TimeProvider clock)
    {
        foreach (var batch in advance.Batches)
        {
            screen.Line($"{Name(batch)}: {Figures.Plural(batch.Calls, "call")}{(batch.Done is { } done ? $", {Figures.Count(done)} answered" : string.Empty)}, submitted {LocalTime(batch.At, clock)}");
        }

        foreach (var remark in advance.Remarks)
        {
            screen.Warn($"{char.ToUpperInvariant(remark[0])}{remark[1..]}.");
        }

        if (advance.Result is null)
        {
            screen.Line($"{Figures.Plural(advance.Items, "item")} so far; {Figures.Plural(advance.Batches.Count, "batch", "batches")} on their way.");
        }
    }

    /// <summary>A time as the clock on the wall shows it.</summary>
    public static string LocalTime(DateTimeOffset time, TimeProvider clock) =>
        TimeZoneInfo.ConvertTime(time, clock.LocalTimeZone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Name(BatchStanding batch) => batch.BatchId is { } id ? $"Batch {id}" : $"Batch {batch.Key} (not known yet whether the provider took it)";
}
