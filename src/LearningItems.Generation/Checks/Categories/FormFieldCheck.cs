using System.Text.RegularExpressions;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The form of a grammar point has the word it is the form of, where words do not change: V + 咗 + object for 咗. Where they change, the form of a
/// point that is written as a formula – stare + gerundio – has the beginning of some part of it. An ending alone, a word in brackets and what is
/// only a name for the point may be written in many ways. Endings and prefixes of the form are some of those that its definition names.
/// </summary>
internal sealed partial class FormFieldCheck : IDraftCheck
{
    private const int LongestWord = 8;
    private const int LongestStem = 4;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var form = context.Draft.Field("form");
        if (form.Length == 0 || !context.IsOnePerSource)
        {
            return;
        }

        if (FormAgainstDefinition.Find(form, context) is { } contradiction)
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, contradiction));
            return;
        }

        if (context.Language.Inflects)
        {
            InspectParts(form, context, findings);
            InspectAffixes(form, context, findings);
            return;
        }

        var word = TextKey.InSentence(context.Target);
        if (word.Length <= LongestWord && IsWord(word, context.Language) && !RunningText.Has(form, word, context.Language.WordSeparation) && AllExamplesHave(word, context))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The form '{form}' does not have '{word}', which it is the form of."));
        }
    }

    // stare + gerundio, -ssa/-ssä, لم + المضارع: of a point that is written as a formula, some part stands in its form.
    private static void InspectParts(string form, DraftContext context, ICollection<Finding> findings)
    {
        var target = context.Target;
        if (target.IndexOf('+', StringComparison.Ordinal) < 0 && !(target is ['-', ..] && target.Contains('/', StringComparison.Ordinal)))
        {
            return;
        }

        var any = false;
        foreach (var part in new WordsOf(target))
        {
            if (ScriptOf.Any(part, context.Language.Scripts))
            {
                any = true;
                if (form.AsSpan().Contains(part[..Math.Min(part.Length, LongestStem)], StringComparison.OrdinalIgnoreCase))
                {
                    return;
                }
            }
        }

        if (any && ScriptOf.Any(form, context.Language.Scripts))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The form '{form}' has nothing of '{target}', which it is the form of."));
        }
    }

    // -na/-ne in the definition, -t in the form: endings and prefixes that are named in both places are not all different ones.
    private static void InspectAffixes(string form, DraftContext context, ICollection<Finding> findings)
    {
        var (own, told) = (Affixes().Matches(form), Affixes().Matches($"{context.Draft.Definition} {context.Target}"));
        if (own.Count > 0 && told.Count > 0 && !own.Any(affix => told.Any(other => Has(affix.ValueSpan, other.ValueSpan) || Has(other.ValueSpan, affix.ValueSpan))))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The form '{form}' has '{own[0].Value}', its definition '{told[0].Value}'."));
        }
    }

    // -nak has -na, -lla has -a: an ending may be named with what stands before or behind it.
    private static bool Has(ReadOnlySpan<char> affix, ReadOnlySpan<char> part)
    {
        var bare = affix.Trim('-');
        return bare.StartsWith(part.Trim('-'), StringComparison.OrdinalIgnoreCase) || bare.EndsWith(part.Trim('-'), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsWord(string word, LanguageProfile language)
    {
        foreach (var c in word)
        {
            if (!WordsOf.IsInWord(c) || (char.IsAsciiLetter(c) && !language.Scripts.HasFlag(Scripts.Latin)))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private static bool AllExamplesHave(string word, DraftContext context)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            if (!RunningText.Has(examples[index].Text, word, context.Language.WordSeparation))
            {
                return false;
            }
        }

        return true;
    }

    // Of "-ar verbs", "adjectives in -y" and "first- and second-person" none is an ending or a prefix of the form; nor is A of A-(으)면.
    [GeneratedRegex(@"(?<![\p{L}\p{M}]|\bin )-(?>[\p{L}\p{M}]+)(?! (?:verb|noun|adjective|word|stem))|(?>[\p{L}\p{M}]+)-(?![\p{L}\p{M}(]| (?:and|or)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Affixes();
}
