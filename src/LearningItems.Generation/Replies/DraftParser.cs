using System.Globalization;
using System.Text.Json;

namespace LearningItems.Generation.Replies;

/// <summary>Turns the JSON of one item into a draft. Tolerates what models vary: a number as text, one value for a list.</summary>
internal static class DraftParser
{
    /// <exception cref="FormatException">A common field has a type that cannot be understood; the message names it.</exception>
    public static LearningItemDraft Parse(JsonElement item)
    {
        IReadOnlyList<int> rows = [];
        var (category, word, target, reading, definition) = (string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);
        var (examples, forms) = (Array.Empty<LearningItemExample>(), Array.Empty<string>());
        Dictionary<string, JsonElement>? fields = null;
        foreach (var property in item.EnumerateObject())
        {
            switch (property.Name)
            {
                case ReplyFields.Row or ReplyFields.Rows:
                    rows = Rows(property);
                    break;
                case ReplyFields.Category:
                    category = Text(property.Name, property.Value);
                    break;
                case ReplyFields.Word:
                    word = Text(property.Name, property.Value);
                    break;
                case ReplyFields.Target:
                    target = Text(property.Name, property.Value);
                    break;
                case ReplyFields.Reading:
                    reading = Text(property.Name, property.Value);
                    break;
                case ReplyFields.Definition:
                    definition = Debris.WithoutListMark(Text(property.Name, property.Value));
                    break;
                case ReplyFields.Examples:
                    (examples, forms) = Examples(property.Value);
                    break;
            }

            fields = WithField(fields, property);
        }

        return new LearningItemDraft
        {
            Rows = rows,
            Category = category,
            Word = word,
            Target = target,
            Reading = reading,
            Definition = definition,
            Examples = examples,
            Forms = forms,
            Fields = fields!,
        };
    }

    /// <summary>What can be read of an item that <see cref="Parse"/> could not: which rows and category it is for.</summary>
    public static LearningItemDraft ParseOrigin(JsonElement item)
    {
        var draft = new LearningItemDraft();
        foreach (var property in item.EnumerateObject())
        {
            try
            {
                draft = property.Name switch
                {
                    ReplyFields.Row or ReplyFields.Rows => draft with { Rows = Rows(property) },
                    ReplyFields.Category => draft with { Category = Text(property.Name, property.Value) },
                    _ => draft,
                };
            }
            catch (Exception exception) when (exception is FormatException or InvalidOperationException)
            {
                // The fault is told already; the item is merely for no known row.
            }
        }

        return draft;
    }

    // Most items have no field of their own.
    private static Dictionary<string, JsonElement>? WithField(Dictionary<string, JsonElement>? fields, JsonProperty property)
    {
        if (property.Value.ValueKind != JsonValueKind.Null && !ReplyFields.Reserved.Contains(property.Name))
        {
            fields ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            fields[property.Name] = Debris.Clean(property.Value);
        }

        return fields;
    }

    private static IReadOnlyList<int> Rows(JsonProperty property) => [.. List(property.Value).Select(value => Row(property.Name, value))];

    private static int Row(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out var row) => row,
        JsonValueKind.Number when value.TryGetDouble(out var row) && row is > 0 and < int.MaxValue && double.IsInteger(row) => (int)row, // 1.0
        JsonValueKind.String when int.TryParse(RowText(value.GetString()!), NumberStyles.None, CultureInfo.InvariantCulture, out var row) => row,
        _ => throw Unreadable(name, value, "a row number"),
    };

    // "1.", "1.0", "#1" and "row 1" name row 1 and nothing else.
    private static ReadOnlySpan<char> RowText(string text)
    {
        var row = text.AsSpan().Trim();
        row = row.StartsWith("row", StringComparison.OrdinalIgnoreCase) ? row[3..].TrimStart() : row.TrimStart('#');
        return row.EndsWith(".0") ? row[..^2] : row.TrimEnd('.');
    }

    private static (LearningItemExample[] Examples, string[] Forms) Examples(JsonElement value)
    {
        JsonElement[] entries = [.. List(value)];
        var texts = Debris.WithoutNumbers(Array.ConvertAll(entries, entry => Debris.Clean(ExampleText(entry))));
        var examples = new LearningItemExample[entries.Length];
        var forms = new string[entries.Length];
        for (var index = 0; index < entries.Length; index++)
        {
            (var text, forms[index]) = MarkedText.Read(texts[index]);
            examples[index] = new LearningItemExample { Text = text, Translation = entries[index].ValueKind == JsonValueKind.Object ? Member(entries[index], ReplyFields.Translation) : string.Empty };
        }

        return (examples, forms);
    }

    private static string ExampleText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object => Member(value, ReplyFields.Text),
        _ => throw Unreadable(ReplyFields.Examples, value, "a text or an object with a text"),
    };

    private static string Member(JsonElement value, string name) => value.TryGetProperty(name, out var member) ? Text(name, member) : string.Empty;

    private static string Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Debris.WithoutEmphasis(Debris.Clean(value.GetString()!)).Trim(),
        JsonValueKind.Null => string.Empty,
        _ => throw Unreadable(name, value, "a text"),
    };

    private static IEnumerable<JsonElement> List(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray(),
        JsonValueKind.Null => [],
        _ => [value],
    };

    private static FormatException Unreadable(string name, JsonElement value, string expected) =>
        new($"'{name}' must be {expected}, not a JSON {value.ValueKind}.");
}
