namespace LearningItems.Generation.Files;

/// <summary>The mark of an affix: <c>～枚</c> is the counter and not 枚. It stays, and the bare affix is the spelling sentences have.</summary>
internal static class AffixMark
{
    public static bool Is(char c) => c is '～' or '〜' or '~' or '…' or '‥' or '⋯';

    public static bool IsIn(string text) => text.Any(Is);

    /// <summary>The text without marks at its ends; null where it has none, or nothing else.</summary>
    public static string? Bare(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && (Is(text[start]) || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        while (end > start && (Is(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end == start || end - start == text.Length ? null : text[start..end];
    }

    /// <summary>The text with its mark next to the affix, where a bracket stood between the two.</summary>
    public static string WithoutGap(string text)
    {
        var marks = 0;
        while (marks < text.Length && Is(text[marks]))
        {
            marks++;
        }

        return marks == 0 ? text : text[..marks] + text[marks..].TrimStart();
    }
}
