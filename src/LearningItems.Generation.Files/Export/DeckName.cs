using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>The name of a deck, in signs that Anki takes.</summary>
internal static class DeckName
{
    private const string Unnamed = "Learning items";
    private const int Longest = 200;

    /// <summary>The name wanted, else that of what the items have in common.</summary>
    public static string Of(IReadOnlyList<LearningItem> items, string? wanted)
    {
        var name = wanted is null ? OfItems(items) : Clean(wanted);
        return name.Length == 0 ? Unnamed : name;
    }

    private static string OfItems(IReadOnlyList<LearningItem> items)
    {
        var languages = items.Select(item => item.Language).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var levels = items.Select(item => ItemLevel.Of(item)).Distinct(StringComparer.Ordinal).ToList();
        return Clean(languages.Count != 1 ? string.Empty : levels.Count == 1 ? $"{languages[0]} {levels[0]}" : languages[0]);
    }

    // Anki takes no quotation marks in names of decks, and no level without a name between two pairs of colons.
    private static string Clean(string name)
    {
        var line = new StringBuilder();
        foreach (var rune in Markup.Line(name).Replace('"', '\'').EnumerateRunes().Take(Longest))
        {
            line.Append(rune.ToString());
        }

        return string.Join("::", line.ToString().Split("::").Select(part => part.Trim(' ', ':')).Where(part => part.Length > 0));
    }
}
