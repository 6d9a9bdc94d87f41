namespace LearningItems.Generation.Text;

/// <summary>The capital of a character, looked up: beyond ASCII the runtime asks its library of Unicode for each one, and every text is compared letter by letter.</summary>
internal static class UpperCase
{
    private static readonly char[] Capitals = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => char.ToUpperInvariant((char)code))];

    /// <summary>The same as <see cref="char.ToUpperInvariant"/>.</summary>
    public static char Of(char c) => Capitals[c];
}
