using System.Text;
using System.Text.RegularExpressions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The fillings of a sentence pattern match its template: what stands outside the slots of 太[adjective]了 stands in 太贵了, in the same order.
/// Where words inflect and stand apart, the first half of each is enough, anywhere.
/// </summary>
internal sealed partial class TemplateCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var template = context.Draft.Field("template");
        if (!template.Contains('[', StringComparison.Ordinal))
        {
            return;
        }

        var fillings = context.Draft.FieldTexts("fillings");
        List<string[]>? parts = null;
        for (var index = 0; index < fillings.Count; index++)
        {
            var filling = fillings[index];
            if (filling.Contains('[', StringComparison.Ordinal))
            {
                findings.Add(Finding.Error(FindingCodes.TemplateMismatch, $"'{filling}' still has a slot: write a whole phrase."));
            }
            else if (!HasLiterally(filling, template) && !Matches(Simple(filling), parts ??= FixedParts(template), context.Language))
            {
                findings.Add(Finding.Error(FindingCodes.TemplateMismatch, $"'{filling}' does not match the template '{template}'."));
            }
        }
    }

    // Whether the text outside the slots stands in the filling, in the same order and as written.
    private static bool HasLiterally(ReadOnlySpan<char> filling, ReadOnlySpan<char> template)
    {
        while (!template.IsEmpty)
        {
            var slot = template.IndexOf('[');
            var part = (slot < 0 ? template : template[..slot]).Trim();
            var at = filling.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            filling = filling[(at + part.Length)..];
            var end = slot < 0 ? -1 : template[slot..].IndexOf(']');
            template = end < 0 ? [] : template[(slot + end + 1)..];
        }

        return true;
    }

    private static bool Matches(string filling, List<string[]> parts, LanguageProfile language)
    {
        if (language is { Inflects: true, WordSeparation: WordSeparation.Spaces })
        {
            return parts.TrueForAll(part => Array.Exists(part, wording => Array.TrueForAll(wording.Split(' '), word => HasStem(filling, word))));
        }

        var from = 0;
        foreach (var wordings in parts)
        {
            var place = wordings.Select(wording => Stem(wording, language)).Select(wording => (wording.Length, At: filling.IndexOf(wording, from, StringComparison.OrdinalIgnoreCase))).Where(found => found.At >= 0).ToList();
            if (place.Count == 0)
            {
                return false;
            }

            from = place.Min(found => found.At + found.Length);
        }

        return true;
    }

    // 食べます may stand as 食べました.
    private static string Stem(string wording, LanguageProfile language) => language.Inflects ? wording[..((wording.Length + 1) / 2)] : wording;

    private static bool HasStem(string filling, string word) =>
        word.Length > 0 && filling.Contains(word[..((word.Length + 1) / 2)], StringComparison.OrdinalIgnoreCase);

    // The text between the slots: of "A/B" either will do, "(A)" may be missing.
    private static List<string[]> FixedParts(string template) =>
    [
        .. Slots().Split(Optional().Replace(template, string.Empty))
            .Select(part => part.Split('/').Select(Simple).Where(wording => wording.Length > 0).ToArray())
            .Where(wordings => wordings.Length > 0),
    ];

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
}
