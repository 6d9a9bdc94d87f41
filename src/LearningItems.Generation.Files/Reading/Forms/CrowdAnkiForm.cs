using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>A deck that the add-on CrowdAnki exported: notes with a list of fields, whose names stand in the note models, and decks inside the deck.</summary>
internal static class CrowdAnkiForm
{
    private const string Unused = "-";

    public static RawList? TryRead(JsonNode root)
    {
        if (!root.Children().Any(child => child.Name == "__type__" && child.IsText("Deck"u8)))
        {
            return null;
        }

        var (rows, header) = (new List<ListRow>(), new List<string>());
        Collect(root, rows, header);
        var width = rows.Select(row => row.Cells.Count - 2).DefaultIfEmpty(0).Max();
        return new RawList
        {
            Form = "CrowdAnki deck",
            Rows = rows,
            Header = header.Count == 0 ? null : ["guid", "tags", .. header.Take(width)],
            Declared = new Dictionary<int, string> { [0] = ListField.Id, [1] = Unused },
        };
    }

    private static void Collect(JsonNode deck, List<ListRow> rows, List<string> header)
    {
        foreach (var part in deck.Children().Where(child => child.IsArray))
        {
            foreach (var element in part.Children().Where(child => child.IsObject))
            {
                switch (part.Name)
                {
                    case "notes":
                        rows.Add(Note(element));
                        break;
                    case "children":
                        Collect(element, rows, header);
                        break;
                    case "note_models" when header.Count == 0:
                        header.AddRange(FieldNames(element));
                        break;
                }
            }
        }
    }

    private static ListRow Note(JsonNode node)
    {
        using var document = node.Parse();
        var note = document.RootElement;
        return note.TryGetProperty("fields", out var fields) && fields.ValueKind == JsonValueKind.Array
            ? ListRow.OfCells(node.Line, [TextOf(note, "guid"), TextOf(note, "tags"), .. fields.EnumerateArray().Select(JsonPaths.Text)])
            : ListRow.OfProblem(node.Line, "a note without a list of fields");
    }

    private static string? TextOf(JsonElement note, string name) => note.TryGetProperty(name, out var value) ? JsonPaths.Text(value) : null;

    private static List<string> FieldNames(JsonNode model)
    {
        using var document = model.Parse();
        return document.RootElement.TryGetProperty("flds", out var fields) && fields.ValueKind == JsonValueKind.Array
            ? [.. fields.EnumerateArray().Select(field => field.ValueKind == JsonValueKind.Object ? TextOf(field, "name") ?? string.Empty : string.Empty)]
            : [];
    }
}
