using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>The tags of an item, as Anki takes them: without spaces, <c>::</c> between a tag and one within it.</summary>
internal static class ItemTags
{
    /// <summary><c>language::zh</c>, <c>HSK::1</c>, <c>category::vocab</c>. The level is written as readers of lists know it.</summary>
    public static IReadOnlyList<string> Of(LearningItem item) =>
    [
        .. Tag("language", item.Language),
        .. Tag(item.LevelSystem.ToUpperInvariant(), ItemLevel.WithoutScale(item)),
        .. Tag("category", item.Category.Value),
    ];

    private static string[] Tag(string kind, string value) => (Part(kind), Part(value)) switch
    {
        (_, "") => [],
        ("", var alone) => [alone],
        var (over, under) => [$"{over}::{under}"],
    };

    private static string Part(string text)
    {
        var part = new StringBuilder(text.Length);
        foreach (var rune in Markup.Line(text).Replace("::", ":", StringComparison.Ordinal).EnumerateRunes())
        {
            part.Append(Rune.IsWhiteSpace(rune) || rune.Value == '"' ? "_" : rune.ToString());
        }

        return part.ToString().Trim(':');
    }
}
