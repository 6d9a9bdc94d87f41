using System.Globalization;

namespace LearningItems.Cli.Display;

/// <summary>Lines of a file in few words.</summary>
internal static class LineNumbers
{
    private const int FirstNamed = 5;

    /// <summary>The first of the lines, and how many more there are: <c>3, 7, 9 and 20 more</c>.</summary>
    public static string Of(IReadOnlyList<int> lines)
    {
        var first = string.Join(", ", lines.Take(FirstNamed).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return lines.Count > FirstNamed ? $"{first} and {Figures.Count(lines.Count - FirstNamed)} more" : first;
    }

    /// <summary>The same as words: <c>line 3</c>, <c>lines 3, 7</c>.</summary>
    public static string Named(IReadOnlyList<int> lines) => $"{(lines.Count == 1 ? "line" : "lines")} {Of(lines)}";
}
