using System.Collections.Frozen;

namespace LearningItems.Generation.Text;

/// <summary>What models write where they have nothing to write.</summary>
internal static class Placeholder
{
    private static readonly FrozenSet<string> Texts = new[]
    {
        string.Empty, "n/a", "na", "none", "null", "todo", "tbd", "-", "—", "?", "example", "example sentence", "definition",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is empty or only stands for one.</summary>
    public static bool Is(string text) => Texts.Contains(text.Trim().TrimEnd('.', '…', '。').Trim());
}
