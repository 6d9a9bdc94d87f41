using System.Globalization;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>Figures as the page has them.</summary>
internal static class PageText
{
    /// <summary>Three digits that count, all of a number above a hundred or without a fraction; a dash where there is none.</summary>
    public static string Number(double value) => !double.IsFinite(value) ? "–" : value.ToString(
        value switch
        {
            >= 99.95 => "#,0",
            _ when double.IsInteger(value) => "0",
            >= 9.995 => "0.0",
            >= 0.995 => "0.00",
            _ => "0.000",
        },
        CultureInfo.InvariantCulture);

    /// <summary>A number of covered sources, never rounded up to all of them.</summary>
    public static string Covered(double value) => (Math.Floor(value * 10) / 10).ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>A line of a table.</summary>
    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>A table.</summary>
    public static string Table(IReadOnlyList<string> header, IEnumerable<IEnumerable<string>> rows) =>
        string.Join('\n', [Row(header), "|" + string.Concat(header.Select(_ => "---|")), .. rows.Select(Row)]);
}
