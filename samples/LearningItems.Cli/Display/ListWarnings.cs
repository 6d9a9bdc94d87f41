using LearningItems.Cli.Commands;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Display;

/// <summary>What a person should know of the lists before anything is paid, on the error stream.</summary>
internal static class ListWarnings
{
    private const int FirstReasons = 3;

    /// <summary>Says what was left out, grouped by reason, and every remark.</summary>
    public static void Show(Screen screen, IReadOnlyList<ReadList> lists)
    {
        foreach (var (path, list) in lists)
        {
            ShowDropped(screen, path, list);
            foreach (var remark in list.Remarks)
            {
                screen.Warn($"{path}: {Describe(remark)}");
            }
        }
    }

    /// <summary>A remark with the option that follows from it.</summary>
    public static string Describe(ListRemark remark) => (remark.Lines.Count, OptionFor(remark.Code)) switch
    {
        (0, "") => remark.Message,
        (0, var option) => $"{remark.Message} {option}",
        (_, "") => $"{remark.Message} ({LineNumbers.Named(remark.Lines)})",
        (_, var option) => $"{remark.Message} {option} ({LineNumbers.Named(remark.Lines)})",
    };

    private static string OptionFor(string code) => code switch
    {
        "columns_swapped" or "sides_by_content" or "column_not_used" or "no_header_found" => "The option for that is --columns.",
        "other_levels" => "The option for that is --only-level.",
        _ => string.Empty,
    };

    private static void ShowDropped(Screen screen, string path, WordList list)
    {
        if (list.Dropped.Count == 0)
        {
            return;
        }

        var reasons = list.Dropped.GroupBy(row => row.Reason).ToList();
        var first = string.Join("; ", reasons.Take(FirstReasons).Select(group => $"{LineNumbers.Named([.. group.Select(row => row.Line)])}: {group.Key}"));
        var more = reasons.Count > FirstReasons ? $"; all of them: learning-items import {path}" : string.Empty;
        screen.Warn($"{path}: {Figures.Plural(list.Dropped.Count, "row")} left out of {Figures.Count(list.Dropped.Count + list.Sources.Count)} ({first}{more}).");
    }
}
