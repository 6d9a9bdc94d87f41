using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace LearningItems.Generation.Files;

/// <summary>The line of an entry that keeps an item, as far as it is looked at where the item is not asked for. Such lines are most of a journal.</summary>
internal static class ItemLine
{
    /// <summary>The key of the entry; null for a line of another kind, and for one that does not begin as it is written.</summary>
    public static string? KeyOf(ReadOnlySpan<byte> line)
    {
        var key = Behind("{\"kind\":\"item\",\"key\":\""u8, line);
        key = key.IsEmpty ? Behind("{\"kind\":\"repeat\",\"key\":\""u8, line) : key;
        var end = key.IndexOfAny((byte)'"', (byte)'\\');
        return end > 0 && key[end] == '"' ? Encoding.UTF8.GetString(key[..end]) : null;
    }

    /// <summary>Whether a line is whole JSON and has an item.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            return Utf8.IsValid(line) && HasItem(new Utf8JsonReader(line));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> beginning, ReadOnlySpan<byte> line) => line.StartsWith(beginning) ? line[beginning.Length..] : [];

    private static bool HasItem(Utf8JsonReader json)
    {
        var hasItem = false;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isItem = json.ValueTextEquals("item"u8);
            json.Read();
            hasItem |= isItem && json.TokenType == JsonTokenType.StartObject;
            json.Skip();
        }

        return !json.Read() && hasItem;
    }
}
