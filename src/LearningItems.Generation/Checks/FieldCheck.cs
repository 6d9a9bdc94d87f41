using System.Text.Json;

namespace LearningItems.Generation.Checks;

/// <summary>The category's own fields are there, and a closed one has one of its values. A schema asks for that; not every provider keeps to it.</summary>
internal sealed class FieldCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        foreach (var field in context.Strategy.FieldsFor(context.Language))
        {
            if (!context.Draft.Fields.TryGetValue(field.Name, out var value))
            {
                if (!field.Optional)
                {
                    findings.Add(Finding.Error("missing_field", $"The item has no '{field.Name}': {field.Description}."));
                }
            }
            else if (value.ValueKind != (field.IsList ? JsonValueKind.Array : JsonValueKind.String))
            {
                findings.Add(Finding.Error("field_type", $"'{field.Name}' must be {(field.IsList ? "a list of texts" : "a text")}."));
            }
            else if (field.Values.Count > 0 && !field.Values.Contains(value.GetString(), StringComparer.OrdinalIgnoreCase))
            {
                findings.Add(Finding.Error("field_value", $"'{value.GetString()}' is not one of the values of '{field.Name}': {string.Join(", ", field.Values)}."));
            }
        }
    }
}
