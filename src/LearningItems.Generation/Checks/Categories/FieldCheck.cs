using System.Text.Json;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The category's own fields are there, have their type and, where a field is closed, one of its values. The schema asks for that; not
/// every provider keeps to the schema.
/// </summary>
internal sealed class FieldCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var fields = context.Strategy.FieldsFor(context.Language);
        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index].IsTarget)
            {
                continue;
            }

            if (fields[index].IsList)
            {
                InspectList(fields[index], context.Draft, findings);
            }
            else
            {
                InspectText(fields[index], context.Draft, findings);
            }
        }
    }

    private static void InspectText(DraftField field, LearningItemDraft draft, ICollection<Finding> findings)
    {
        if (draft.FieldValues.Text(field.Name) is { } text)
        {
            InspectValue(field, text, findings);
        }
        else
        {
            AddAbsent(field, draft, "a text", findings);
        }
    }

    private static void InspectList(DraftField field, LearningItemDraft draft, ICollection<Finding> findings)
    {
        if (draft.FieldValues.Lists(field.Name) is { Count: > 0 })
        {
            return; // a list of texts for each entry: what TemplateCheck lays on the slots
        }

        if (draft.FieldValues.List(field.Name) is not { } texts)
        {
            AddAbsent(field, draft, "a list of texts", findings);
            return;
        }

        if (texts.Count == 0)
        {
            AddMissing(field, findings);
        }

        for (var index = 0; index < texts.Count; index++)
        {
            InspectValue(field, texts[index], findings);
        }
    }

    private static void InspectValue(DraftField field, string text, ICollection<Finding> findings)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            AddMissing(field, findings);
        }
        else if (field.Values.Count > 0 && !HasValue(field, text))
        {
            findings.Add(Finding.Error(FindingCodes.FieldValue, $"'{text}' is not one of the values of '{field.Name}': {string.Join(", ", field.Values)}."));
        }
    }

    private static bool HasValue(DraftField field, string text)
    {
        for (var index = 0; index < field.Values.Count; index++)
        {
            if (string.Equals(field.Values[index], text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A field that is absent, or of another type.
    private static void AddAbsent(DraftField field, LearningItemDraft draft, string type, ICollection<Finding> findings)
    {
        if (draft.Fields.GetValueOrDefault(field.Name).ValueKind == JsonValueKind.Undefined)
        {
            AddMissing(field, findings);
        }
        else
        {
            findings.Add(Finding.Error(FindingCodes.FieldType, $"'{field.Name}' must be {type}."));
        }
    }

    private static void AddMissing(DraftField field, ICollection<Finding> findings)
    {
        if (!field.Optional)
        {
            findings.Add(Finding.Error(FindingCodes.MissingField, $"The item has no '{field.Name}': {field.Description}."));
        }
    }
}
