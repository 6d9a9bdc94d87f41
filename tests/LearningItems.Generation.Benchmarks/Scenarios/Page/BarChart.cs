using System.Globalization;
using System.Security;
using System.Text;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>Two bars for each way, one for good days and one for bad ones, as SVG.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Title">What is drawn.</param>
/// <param name="Bars">The values.</param>
/// <param name="IsLogarithmic">Whether a bar's length is the logarithm of its value.</param>
internal sealed record BarChart(string File, string Title, IReadOnlyList<(string Label, double Clean, double Faulty)> Bars, bool IsLogarithmic = false)
{
    private const int Width = 860;
    private const int Left = 270;
    private const int Right = 90;
    private const int Top = 70;
    private const int BarHeight = 13;
    private const int RowHeight = 40;
    private const string CleanColor = "#4c78a8";
    private const string FaultyColor = "#f58518";

    public string ToSvg()
    {
        var height = Top + (Bars.Count * RowHeight) + 10;
        var svg = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" font-family="sans-serif" font-size="13">""")
            .AppendLine(CultureInfo.InvariantCulture, $"""<rect width="{Width}" height="{height}" fill="#ffffff"/>""")
            .AppendLine(CultureInfo.InvariantCulture, $"""<text x="16" y="26" font-size="16" font-weight="bold">{SecurityElement.Escape(Title)}</text>""");
        AddKey(svg, 16, CleanColor, "clean");
        AddKey(svg, 96, FaultyColor, "with faults");
        for (var index = 0; index < Bars.Count; index++)
        {
            var (label, clean, faulty) = Bars[index];
            var top = Top + (index * RowHeight);
            svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{Left - 8}" y="{top + BarHeight + 4}" text-anchor="end">{SecurityElement.Escape(label)}</text>""");
            AddBar(svg, top, clean, CleanColor);
            AddBar(svg, top + BarHeight, faulty, FaultyColor);
        }

        return svg.AppendLine("</svg>").ToString();
    }

    private static void AddKey(StringBuilder svg, int left, string color, string text) => svg
        .AppendLine(CultureInfo.InvariantCulture, $"""<rect x="{left}" y="40" width="12" height="12" fill="{color}"/><text x="{left + 18}" y="51">{text}</text>""");

    private void AddBar(StringBuilder svg, int top, double value, string color)
    {
        var length = double.IsFinite(value) ? LengthOf(value) / Bars.SelectMany(bar => new[] { bar.Clean, bar.Faulty }).Where(double.IsFinite).Max(LengthOf) * (Width - Left - Right) : 0;
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<rect x="{Left}" y="{top}" width="{length:0.0}" height="{BarHeight - 1}" fill="{color}"/><text x="{Left + length + 6:0.0}" y="{top + BarHeight - 2}" font-size="11">{PageText.Number(value)}</text>""");
    }

    // From one on: what is logarithmic here is seconds.
    private double LengthOf(double value) => IsLogarithmic ? Math.Log10(Math.Max(1, value)) : Math.Max(value, 1e-9);
}
