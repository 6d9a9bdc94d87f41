namespace LearningItems.Generation.Files;

/// <summary>Cuts a cell that has several spellings of a word side by side: <c>favorite/favourite</c>, <c>爸爸｜爸</c>, <c>足; 脚</c>.</summary>
internal static class Variants
{
    // More than a dozen spellings is text with slashes.
    private const int Most = 12;

    /// <summary>Words with a slash of their own that look like two words. Written by hand; licence MIT, as the library; checked by <c>VariantsTests</c>.</summary>
    private static readonly HashSet<string> Whole = new(["and/or", "either/or", "und/oder", "et/ou", "y/o", "e/o", "en/of", "n/a"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The spellings in their order; the cell alone where it is one.</summary>
    public static IReadOnlyList<string> Split(string cell)
    {
        if (Whole.Contains(cell) || cell.Contains('{', StringComparison.Ordinal) || Brackets.Find(cell) is not { } brackets)
        {
            return [cell];
        }

        var parts = Cut(cell, brackets, ['|', '｜', ';', '；'], out _);
        if (IsPlausible(parts, HasLetter))
        {
            return [.. parts.SelectMany(part => Whole.Contains(part) ? [part] : SplitAtSlash(part))];
        }

        return parts.Count == 1 ? SplitAtSlash(cell) : [cell];
    }

    private static IReadOnlyList<string> SplitAtSlash(string cell)
    {
        var parts = Cut(cell, Brackets.Find(cell) ?? [], ['/', '／', '、'], out var isSpaced);
        var isOneWord = parts.All(part => AreSame(part, parts[0]));
        return IsPlausible(parts, part => HasLetter(part) && (isOneWord || CanStandAlone(part, isSpaced))) ? parts : [cell];
    }

    private static bool IsPlausible(IReadOnlyList<string> parts, Func<string, bool> isWord) => parts.Count is > 1 and <= Most && parts.All(isWord);

    // TCP/IP, km/h, 24/7 and s/he are one word; of 'look forward/up to' no part is.
    private static bool CanStandAlone(string part, bool isSpaced)
    {
        if (part.AsSpan().ContainsAnyInRange('0', '9') || (!isSpaced && part.Contains(' ', StringComparison.Ordinal) && !CjkLetters.HasCjk(part)))
        {
            return false;
        }

        var letters = part.Count(char.IsLetter);
        return CjkLetters.HasCjk(part) || (letters >= 2 && !part.Where(char.IsLetter).All(char.IsUpper) && !AffixMark.IsIn(part) && part[0] != '-' && part[^1] != '-');
    }

    // a.m., am and A.M.
    private static bool AreSame(string one, string other) => string.Equals(Letters(one), Letters(other), StringComparison.OrdinalIgnoreCase) && Letters(one).Length > 0;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static bool HasLetter(string part) => part.Any(c => char.IsLetter(c) || CjkLetters.IsHan(c));

    private static List<string> Cut(string cell, IReadOnlyList<Bracket> brackets, char[] separators, out bool isSpaced)
    {
        var (parts, start, bracket) = (new List<string>(), 0, 0);
        isSpaced = true;
        for (var at = 0; at <= cell.Length; at++)
        {
            if (bracket < brackets.Count && at == brackets[bracket].Start)
            {
                at = brackets[bracket++].End;
            }

            if (at == cell.Length || Array.IndexOf(separators, cell[at]) >= 0)
            {
                isSpaced &= at == cell.Length || (at > 0 && cell[at - 1] == ' ' && at + 1 < cell.Length && cell[at + 1] == ' ');
                parts.Add(cell[start..at].Trim());
                start = at + 1;
            }
        }

        return parts;
    }
}
