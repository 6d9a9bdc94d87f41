namespace LearningItems.Generation.Files;

/// <summary><c>de kat</c>, <c>het huis, huizen</c> and <c>de/het aanrecht</c>: the noun.</summary>
internal static class DutchCitation
{
    private static readonly string[] Articles = ["de", "het", "een", "de/het", "het/de"];

    /// <summary>With these the article is part of what is said: een beetje, het is.</summary>
    private static readonly string[] WithArticle = ["beetje", "paar", "aantal", "is", "was", "ene", "mijne", "hare", "zijne"];

    public static IReadOnlyList<string>? Read(string text)
    {
        var words = text.Replace(" / ", "/", StringComparison.Ordinal).Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && Articles.Contains(words[0]) && !WithArticle.Contains(words[1]) && words[1].All(c => char.IsLetter(c) || c is '-' or '\'' or '’') ? [words[1]] : null;
    }
}
