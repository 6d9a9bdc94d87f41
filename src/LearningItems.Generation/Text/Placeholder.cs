namespace LearningItems.Generation.Text;

/// <summary>What models write where they have nothing to write.</summary>
/// <remarks>Source not recorded, written by hand; licence MIT, as the library.</remarks>
internal static class Placeholder
{
    private static readonly WordIndex Texts = new(["n/a", "na", "none", "null", "todo", "tbd", "-", "—", "?", "example", "example sentence", "definition"]);

    /// <summary>Whether a text is empty or only stands for one.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var bare = text.Trim().TrimEnd(".…。").Trim();
        return bare.IsEmpty || Texts.Contains(bare);
    }
}
