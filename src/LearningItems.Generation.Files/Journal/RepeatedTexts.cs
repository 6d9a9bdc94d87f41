using System.Text.Json;

namespace LearningItems.Generation.Files;

/// <summary>Texts that one item has in common with the next are there once. Not thread-safe.</summary>
internal sealed class RepeatedTexts
{
    private readonly Dictionary<string, string> _last = new(StringComparer.Ordinal);

    /// <summary>The text of a member: the very one that it had before, where it is the same.</summary>
    public string Same(string member, ref Utf8JsonReader json)
    {
        json.Read();
        return _last.TryGetValue(member, out var last) && json.ValueTextEquals(last) ? last : _last[member] = WrittenJson.Had(json.GetString());
    }
}
