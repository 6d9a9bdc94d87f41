using System.Globalization;
using LearningItems.Generation;

namespace LearningItems.Cli.Display;

/// <summary>How figures are written: thousands by comma, ranges with a hyphen, a dash where there is none.</summary>
internal static class Figures
{
    public const string None = "-";

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Range(long low, long high) => low == high ? Count(low) : $"{Count(low)}-{Count(high)}";

    public static string Range(ItemRange range) => Range(range.Low, range.High);

    public static string Range(TokenRange range) => Range(range.Low, range.High);

    public static string Rate(double? rate) => rate?.ToString(rate < 10 ? "N2" : "N0", CultureInfo.InvariantCulture) ?? None;

    public static string Dollars(decimal? cost) => cost?.ToString("0.0000", CultureInfo.InvariantCulture) ?? None;

    /// <summary>What a single item or source costs is a small part of a cent.</summary>
    public static string SmallDollars(decimal? cost) => cost?.ToString("0.000000", CultureInfo.InvariantCulture) ?? None;

    public static string Plural(long count, string one, string? many = null) => $"{Count(count)} {(count == 1 ? one : many ?? $"{one}s")}";
}
