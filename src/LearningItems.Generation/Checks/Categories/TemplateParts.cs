using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>What stands outside the slots of a template such as 太[adjective]了, and whether a text has it.</summary>
internal static partial class TemplateParts
{
    /// <summary>The text between the slots, each with its alternatives: of "A/B" either will do, "(A)" may be missing.</summary>
    public static List<string[]> Of(string template) =>
    [
        .. Slots().Split(Optional().Replace(template, string.Empty))
            .Select(part => part.Split('/').Select(Simple).Where(wording => wording.Length > 0).ToArray())
            .Where(wordings => wordings.Length > 0),
    ];

    /// <summary>Whether the text outside the slots stands in a text, in the same order and as written.</summary>
    public static bool StandLiterally(ReadOnlySpan<char> text, ReadOnlySpan<char> template)
    {
        while (!template.IsEmpty)
        {
            var slot = template.IndexOf('[');
            var part = (slot < 0 ? template : template[..slot]).Trim();
            var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            text = text[(at + part.Length)..];
            var end = slot < 0 ? -1 : template[slot..].IndexOf(']');
            template = end < 0 ? [] : template[(slot + end + 1)..];
        }

        return true;
    }

    /// <summary>Whether the parts stand in a text: in their order, or – where words inflect and stand apart – the first half of each word anywhere.</summary>
    public static bool StandIn(string text, List<string[]> parts, LanguageProfile language)
    {
        var plain = Simple(text);
        text = VowelHarmony.Fold(plain, language.Tag);
        if (language is { Inflects: true, WordSeparation: WordSeparation.Spaces })
        {
            return parts.TrueForAll(part => Array.Exists(part, wording => Array.TrueForAll(wording.Split(' '), word => HasStem(text, VowelHarmony.Fold(word, language.Tag)) || HasOtherStem(plain, word, language.Tag))));
        }

        var from = 0;
        foreach (var wordings in parts)
        {
            var place = wordings.Select(wording => Stem(wording, language)).Select(wording => (wording.Length, At: text.IndexOf(wording, from, StringComparison.OrdinalIgnoreCase))).Where(found => found.At >= 0).ToList();
            if (place.Count == 0)
            {
                return false;
            }

            from = place.Min(found => found.At + found.Length);
        }

        return true;
    }

    /// <summary>A template without its slots, which are named in another language: Hteo bih [noun].</summary>
    public static string WithoutSlots(string template) => template.Contains('[', StringComparison.Ordinal) ? Slots().Replace(template, " ") : template;

    /// <summary>How many slots a template has: brackets, or the Latin letters that stand for words – A は B より – where it has none; 0 where that cannot be told.</summary>
    public static int SlotsOf(string template, LanguageProfile language)
    {
        if (template.Contains('[', StringComparison.Ordinal))
        {
            return Brackets().Count(template);
        }

        return Letters().Count(template) is > 0 and var letters ? letters + Words().Count(template) : language.Scripts.HasFlag(Scripts.Latin) ? 0 : Words().Count(template);
    }

    // 食べます may stand as 食べました.
    private static string Stem(string wording, LanguageProfile language) => language.Inflects ? wording[..((wording.Length + 1) / 2)] : wording;

    private static bool HasStem(string text, string word) =>
        word.Length > 0 && text.Contains(word[..((word.Length + 1) / 2)], StringComparison.OrdinalIgnoreCase);

    // suis en train de, of être en train de.
    private static bool HasOtherStem(string text, string word, string language)
    {
        foreach (var form in new WordsOf(text))
        {
            if (Suppletion.Has(language, word, form))
            {
                return true;
            }
        }

        return false;
    }

    private static string Simple(string text)
    {
        var simple = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            simple.Append(WordsOf.IsInWord(c) ? c.ToString() : char.IsWhiteSpace(c) ? " " : string.Empty);
        }

        return simple.ToString().Trim();
    }

    [GeneratedRegex(@"\[[^\]]*\]|…|\.{3}|\s\+\s", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slots();

    [GeneratedRegex(@"[(（][^)）]*[)）]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<![A-Za-z])[A-Z](?![A-Za-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();

    [GeneratedRegex(@"(?<![A-Za-z])(adj\.?|adjective|noun|verb|number|place|time|person|clause|sentence|V-?[a-z]+|N[0-9]|classifier|object)(?![A-Za-z])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
