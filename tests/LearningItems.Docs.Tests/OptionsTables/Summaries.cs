using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LearningItems.Docs.Tests.OptionsTables;

/// <summary>The summaries of properties, from the documentation file beside an assembly.</summary>
internal sealed partial class Summaries
{
    private readonly Dictionary<string, XElement> _members;

    private Summaries(XDocument file) =>
        _members = file.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!, StringComparer.Ordinal);

    public static Summaries Of(Assembly assembly) => new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    /// <summary>In one line, as a cell of a table holds it.</summary>
    public string Of(PropertyInfo property)
    {
        var summary = _members[$"P:{property.DeclaringType!.FullName}.{property.Name}"];
        return Space().Replace(string.Concat(summary.Nodes().Select(node => Text(node, property.DeclaringType.Name))), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string Text(XNode node, string declaringType) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("langword")?.Value ?? Named(see.Attribute("cref")!.Value, declaringType)}`",
        XElement element => $"`{element.Value}`",
        _ => string.Empty,
    };

    // T:Space.Type is Type; P:Space.Type.Member is Member within its own type, and Type.Member elsewhere.
    private static string Named(string cref, string declaringType)
    {
        var parts = cref[2..].Split('(')[0].Split('.');
        return cref.StartsWith("T:", StringComparison.Ordinal) || parts[^2] == declaringType ? parts[^1] : $"{parts[^2]}.{parts[^1]}";
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
