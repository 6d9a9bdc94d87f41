namespace LearningItems.Generation.Text;

/// <summary>A text of which no more is kept than somebody reads. Never half a surrogate pair.</summary>
internal static class Shortened
{
    /// <summary>The beginning, with an ellipsis where more follows; the very same where it is short.</summary>
    public static string To(string text, int most) => text.Length <= most ? text : Beginning(text, most) + '…';

    /// <summary>Beginning and end, for texts whose end says what to do; the very same where it is short.</summary>
    public static string AroundMiddle(string text, int most) =>
        text.Length <= most ? text : $"{Beginning(text, most / 2)}…{End(text, most / 2)}";

    private static string Beginning(string text, int most) => text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static string End(string text, int most) => text[(char.IsLowSurrogate(text[^most]) ? ^(most - 1) : ^most)..];
}
