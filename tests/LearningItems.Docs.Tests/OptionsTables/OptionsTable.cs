using System.Reflection;

namespace LearningItems.Docs.Tests.OptionsTables;

/// <summary>The table of a type's properties: name, type, default, and what its documentation says.</summary>
internal static class OptionsTable
{
    public static string Of(Type type)
    {
        var summaries = Summaries.Of(type.Assembly);
        var untouched = Activator.CreateInstance(type)!; // reflection does not ask for what is required
        var rows = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.GetMethod!.IsPublic)
            .OrderBy(property => property.MetadataToken)
            .Select(property => $"| `{property.Name}` | `{TypeNames.Of(property)}` | {Defaults.Of(property, untouched)} | {summaries.Of(property)} |");
        return string.Join('\n', rows.Prepend("|---|---|---|---|").Prepend("| name | type | default | what it is |"));
    }
}
