using System.Text.Json;

namespace LearningItems.Generation;

/// <summary>The category's own fields of a draft, their texts read once: several checks look at them.</summary>
internal sealed class DraftFieldTexts
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);

    // Few categories have lists of lists, and every draft of a run has this.
    private readonly Dictionary<string, string[][]>? _nested;

    public DraftFieldTexts(IReadOnlyDictionary<string, JsonElement> elements)
    {
        Elements = elements;
        foreach (var (name, value) in elements)
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                _texts[name] = value.GetString()!;
            }
            else if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.String))
            {
                _lists[name] = [.. value.EnumerateArray().Select(entry => entry.GetString()!)];
            }
            else if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(IsListOfTexts))
            {
                (_nested ??= new Dictionary<string, string[][]>(StringComparer.Ordinal))[name] = [.. value.EnumerateArray().Select(entry => entry.EnumerateArray().Select(text => text.GetString()!).ToArray())];
            }
        }
    }

    public static DraftFieldTexts None { get; } = new(new Dictionary<string, JsonElement>());

    public IReadOnlyDictionary<string, JsonElement> Elements { get; }

    /// <summary>The text of a field; null when it is absent or not text.</summary>
    public string? Text(string name) => _texts.GetValueOrDefault(name);

    /// <summary>The texts of a field; null when it is absent or not a list of texts.</summary>
    public IReadOnlyList<string>? List(string name) => _lists.GetValueOrDefault(name);

    /// <summary>The lists of texts of a field that is a list of such; null when it is absent or anything else.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Lists(string name) => _nested?.GetValueOrDefault(name);

    private static bool IsListOfTexts(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() > 0 && entry.EnumerateArray().All(text => text.ValueKind == JsonValueKind.String);
}
