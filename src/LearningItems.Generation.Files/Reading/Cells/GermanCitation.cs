namespace LearningItems.Generation.Files;

/// <summary>
/// Reads German citations: <c>die Abbildung, -en</c>, <c>der Maler, - die Malerin, -nen</c>, <c>gehen, ging, ist gegangen</c>, <c>etw. machen</c>,
/// <c>gut, besser, am besten</c>.
/// </summary>
/// <remarks>The signs are those of textbooks' word lists; which ones is not recorded. Written by hand; licence MIT, as the library; checked by <c>CitationTests</c>.</remarks>
internal static class GermanCitation
{
    private static readonly char[] Between = [' ', ',', '/', ';'];

    private static readonly HashSet<string> Articles = [.. "der die das ein eine".Split(' ')];

    private static readonly HashSet<string> Governed = [.. "etw. jdn. jdm. jmdn. jmdm. jmd. jd. jds. jmds. jdn jdm jmdn jmdm etw".Split(' ')];

    private static readonly HashSet<string> EndingWords =
        [.. "e er en n s es se nen ien ens te ten Pl Pl. (Pl.) (Pl) Sg Sg. (Sg.) (Sg) Plural Singular (Plural) (Singular) nur kein o. ohne (nur kein- m f n m. f. n. (m) (f) (n)".Split(' ')];

    public static IReadOnlyList<string>? Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var governed = words.TakeWhile(word => Governed.Contains(word.TrimEnd(','))).Count();
        if (governed > 0 && governed < words.Length)
        {
            var rest = string.Join(' ', words.Skip(governed));
            return Read(rest) ?? [rest];
        }

        return Nouns(text) ?? Inflected(text);
    }

    private static List<string>? Nouns(string text)
    {
        var tokens = text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        var nouns = new List<string>();
        var isCited = text.Contains(',', StringComparison.Ordinal);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (Articles.Contains(at == 0 ? tokens[at].ToLowerInvariant() : tokens[at]))
            {
                isCited = true;
            }
            else if (IsNoun(tokens[at]) && (nouns.Count == 0 || Articles.Contains(tokens[at - 1])))
            {
                nouns.Add(tokens[at]);
            }
            else if (nouns.Count == 0 || !IsEnding(tokens[at]))
            {
                return null;
            }
        }

        return isCited && nouns.Count is 1 or 2 ? nouns : null;
    }

    private static List<string>? Inflected(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ');
        var isWord = words.Length == 1 || (words.Length == 2 && words[0] == "sich");
        if (parts.Length < 2 || !isWord || parts[0].Length == 0 || !parts[0].All(c => char.IsLower(c) || c is ' ' or '-' or '|' or '·'))
        {
            return null;
        }

        return IsComparison(parts) || IsVerb(parts) ? [parts[0].Replace("|", string.Empty, StringComparison.Ordinal).Replace("·", string.Empty, StringComparison.Ordinal)] : null;
    }

    private static bool IsComparison(string[] parts) => parts.Length <= 3 && parts[^1].StartsWith("am ", StringComparison.Ordinal) && parts[^1].EndsWith("sten", StringComparison.Ordinal);

    // gehen, laufen, rennen are three verbs; gehen, ging, gegangen is one.
    private static bool IsVerb(string[] parts)
    {
        var last = parts[^1];
        var isPerfect = last.Split(' ')[0] is "hat" or "ist" or "h." or "s." or "hat/ist" or "ist/hat" or "haben" or "sein";
        var isParticiple = parts.Length > 2 && last.Contains("ge", StringComparison.Ordinal) && !parts[1].EndsWith("en", StringComparison.Ordinal);
        return parts[0].EndsWith('n') && (isPerfect || isParticiple);
    }

    private static bool IsNoun(string token) => char.IsUpper(token[0]) && token.Length > 1 && token.All(c => char.IsLetter(c) || c is '-' or '(' or ')') && !EndingWords.Contains(token);

    private static bool IsEnding(string token) => token[0] is '-' or '–' or '—' or '¨' or '"' or '=' or '~' or '\u0308' || token is ['(', '-' or '–' or '¨', ..] || EndingWords.Contains(token);
}
