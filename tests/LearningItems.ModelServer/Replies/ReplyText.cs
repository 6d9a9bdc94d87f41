using LearningItems.Generation.Testing;

namespace LearningItems.LoopbackModel;

/// <summary>Shortens a reply without halving a character outside the basic plane.</summary>
internal static class ReplyText
{
    /// <summary>The first share of a text, 0 to 1.</summary>
    public static string Share(string text, double share) => FirstOf(text, (int)(text.Length * share));

    /// <summary>As much of a text as so many tokens hold.</summary>
    public static string Within(string text, int tokens)
    {
        var (fits, tooLong) = (0, text.Length + 1);
        while (tooLong - fits > 1)
        {
            var length = (fits + tooLong) / 2;
            (fits, tooLong) = StandInText.Tokens(text.AsSpan(0, length)) <= tokens ? (length, tooLong) : (fits, length);
        }

        return FirstOf(text, fits);
    }

    private static string FirstOf(string text, int length) =>
        text[..(length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
