using System.Text.Json;

namespace LearningItems.Generation;

/// <summary>The category's own fields of a draft, their texts read once: several checks look at them.</summary>
internal sealed class DraftFieldTexts
{
    // A field's value is a text, a list of texts or a list of such lists. There are few: looking through them is the quickest.
    private readonly List<(string Name, object Value)> _fields;
    private readonly List<(string Name, string Text)> _all;

    public DraftFieldTexts(IReadOnlyDictionary<string, JsonElement> elements)
    {
        Elements = elements;
        _fields = new List<(string, object)>(elements.Count);
        _all = new List<(string, string)>(elements.Count);
        foreach (var (name, value) in elements)
        {
            var first = _all.Count;
            AddTexts(name, value);
            if (ValueOf(value, first) is { } read)
            {
                _fields.Add((name, read));
            }
        }
    }

    public static DraftFieldTexts None { get; } = new(new Dictionary<string, JsonElement>());

    public IReadOnlyDictionary<string, JsonElement> Elements { get; }

    /// <summary>Every text of every field, however deep in it, with the field's name.</summary>
    public IReadOnlyList<(string Name, string Text)> All => _all;

    /// <summary>The text of a field; null when it is absent or not text.</summary>
    public string? Text(string name) => Value(name) as string;

    /// <summary>The texts of a field; null when it is absent or not a list of texts.</summary>
    public IReadOnlyList<string>? List(string name) => Value(name) as string[];

    /// <summary>The lists of texts of a field that is a list of such; null when it is absent or anything else.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Lists(string name) => Value(name) as string[][];

    private object? Value(string name)
    {
        foreach (var (field, value) in _fields)
        {
            if (field == name)
            {
                return value;
            }
        }

        return null;
    }

    private void AddTexts(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                _all.Add((name, value.GetString()!));
                break;
            case JsonValueKind.Array:
                foreach (var entry in value.EnumerateArray())
                {
                    AddTexts(name, entry);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddTexts(name, member.Value);
                }

                break;
        }
    }

    // The value as the checks look at it, of the texts that stand from a place on; null for what no field should be.
    private object? ValueOf(JsonElement value, int first)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return _all[first].Text;
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        if (value.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.String))
        {
            return _all.Skip(first).Select(text => text.Text).ToArray();
        }

        return value.EnumerateArray().All(IsListOfTexts) ? value.EnumerateArray().Select(entry => entry.EnumerateArray().Select(text => text.GetString()!).ToArray()).ToArray() : null;
    }

    private static bool IsListOfTexts(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() > 0 && entry.EnumerateArray().All(text => text.ValueKind == JsonValueKind.String);
}
