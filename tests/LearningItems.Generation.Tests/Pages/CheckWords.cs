using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LearningItems.Generation.Tests.Pages;

/// <summary>What a check looks for, in the words of its own documentation.</summary>
internal static partial class CheckWords
{
    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.ChangeExtension(typeof(IDraftCheck).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!, StringComparer.Ordinal);

    /// <summary>A line of a list for each check.</summary>
    public static IEnumerable<string> Lines(IEnumerable<IDraftCheck> checks) => checks.Select(check => $"- `{check.GetType().Name}`: {Of(check.GetType())}");

    private static string Of(Type check) => Space().Replace(string.Concat(Members[$"T:{check.FullName}"].Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('.')[^1]}`",
        XElement element => $"`{element.Value}`",
        _ => string.Empty,
    };

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
