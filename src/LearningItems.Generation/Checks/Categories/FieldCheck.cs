using System.Text.Json;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The category's own fields are there, have their type and, where a field is closed, one of its values. A schema asks for that; not
/// every provider keeps to it.
/// </summary>
internal sealed class FieldCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        foreach (var field in context.Strategy.FieldsFor(context.Language))
        {
            var value = context.Draft.Fields.GetValueOrDefault(field.Name);
            if (value.ValueKind == JsonValueKind.Undefined)
            {
                AddMissing(field, findings);
            }
            else if (Texts(field, value) is not { } texts)
            {
                findings.Add(Finding.Error(FindingCodes.FieldType, $"'{field.Name}' must be {(field.IsList ? "a list of texts" : "a text")}."));
            }
            else if (texts.Count == 0 || texts.Exists(string.IsNullOrWhiteSpace))
            {
                AddMissing(field, findings);
            }
            else if (texts.Find(text => field.Values.Count > 0 && !field.Values.Contains(text, StringComparer.OrdinalIgnoreCase)) is { } wrong)
            {
                findings.Add(Finding.Error(FindingCodes.FieldValue, $"'{wrong}' is not one of the values of '{field.Name}': {string.Join(", ", field.Values)}."));
            }
        }
    }

    private static void AddMissing(DraftField field, ICollection<Finding> findings)
    {
        if (!field.Optional)
        {
            findings.Add(Finding.Error(FindingCodes.MissingField, $"The item has no '{field.Name}': {field.Description}."));
        }
    }

    private static List<string>? Texts(DraftField field, JsonElement value)
    {
        var entries = !field.IsList ? [value] : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : null;
        return entries is not null && entries.TrueForAll(entry => entry.ValueKind == JsonValueKind.String) ? entries.ConvertAll(entry => entry.GetString()!) : null;
    }
}
