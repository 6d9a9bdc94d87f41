namespace LearningItems.Generation.Testing;

/// <summary>How the stand-in counts its text and hands it out.</summary>
internal static class StandInText
{
    private const int AsciiPerToken = 4;
    private const int PieceLength = 40;

    /// <summary>An estimate: a token for every four ASCII characters and for each other character.</summary>
    public static int Tokens(ReadOnlySpan<char> text)
    {
        var ascii = 0;
        foreach (var character in text)
        {
            ascii += char.IsAscii(character) ? 1 : 0;
        }

        return ((ascii + AsciiPerToken - 1) / AsciiPerToken) + (text.Length - ascii);
    }

    /// <summary>The text in pieces. A character outside the basic plane is two halves; a piece never ends between them.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Math.Min(start + PieceLength, text.Length);
            end -= end < text.Length && char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
            yield return text[start..end];
            start = end;
        }
    }
}
