using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>A bracket of a text with what is in it.</summary>
/// <param name="Start">Where it opens.</param>
/// <param name="End">What comes after its closing sign.</param>
/// <param name="Open">The opening sign.</param>
/// <param name="Inner">What is in it, trimmed.</param>
internal sealed record Bracket(int Start, int End, char Open, string Inner)
{
    public bool IsSquare => Open is '[' or '［' or '【';
}

/// <summary>Finds the brackets of a text that are not within others.</summary>
internal static class Brackets
{
    private const string Opening = "(（[［【";

    private const string Closing = ")）]］】";

    /// <summary>The brackets in their order; null where they are not balanced: such a text is not a notation.</summary>
    public static IReadOnlyList<Bracket>? Find(string text)
    {
        var found = new List<Bracket>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (Opening.Contains(text[at], StringComparison.Ordinal))
            {
                start = depth == 0 ? at : start;
                depth++;
            }
            else if (Closing.Contains(text[at], StringComparison.Ordinal))
            {
                depth--;
                if (depth < 0)
                {
                    return null;
                }

                if (depth == 0)
                {
                    found.Add(new Bracket(start, at + 1, text[start], text[(start + 1)..at].Trim()));
                }
            }
        }

        return depth == 0 ? found : null;
    }

    /// <summary>The text with something else in place of its brackets, and one space where there would be several.</summary>
    public static string Replace(string text, IReadOnlyList<Bracket> brackets, Func<Bracket, string> stand)
    {
        var built = new StringBuilder(text.Length);
        var at = 0;
        foreach (var bracket in brackets)
        {
            built.Append(text, at, bracket.Start - at);
            var inner = stand(bracket);
            var gap = inner.Length == 0 && (built.Length == 0 || built[^1] == ' ') && bracket.End < text.Length && text[bracket.End] == ' ';
            built.Append(inner);
            at = gap ? bracket.End + 1 : bracket.End;
        }

        return built.Append(text, at, text.Length - at).ToString().Trim();
    }
}
