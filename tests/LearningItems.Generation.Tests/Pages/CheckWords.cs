using System.Text.RegularExpressions;
using System.Xml.Linq;
using LearningItems.Generation.Tests.Architecture;

namespace LearningItems.Generation.Tests.Pages;

/// <summary>What a check looks for, in the words of its own documentation.</summary>
internal static partial class CheckWords
{
    /// <summary>A line of a list for each check.</summary>
    public static IEnumerable<string> Lines(IEnumerable<IDraftCheck> checks) => checks.Select(check => $"- `{check.GetType().Name}`: {Of(check.GetType())}");

    // Out of the source: what is released has no documentation of what is internal.
    private static string Of(Type check)
    {
        var (_, source) = LibrarySources.Files.Single(file => file.Key.StartsWith("Checks/", StringComparison.Ordinal) && file.Key.EndsWith($"/{check.Name}.cs", StringComparison.Ordinal));
        var summary = XElement.Parse(Marks().Replace(Summary().Match(source).Value, string.Empty), LoadOptions.PreserveWhitespace);
        return Space().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim();
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('.')[^1]}`",
        XElement element => $"`{element.Value}`",
        _ => string.Empty,
    };

    [GeneratedRegex("<summary>.*?</summary>", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Summary();

    [GeneratedRegex("^ */// ?", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
