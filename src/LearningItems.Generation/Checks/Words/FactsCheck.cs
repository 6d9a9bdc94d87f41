using System.Buffers;
using System.Text.RegularExpressions;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The facts of a word agree with its definition and its list: a plural, a measure word or an aspect partner that the definition names is that of
/// its field, and of a pair in the list – делать / сделать – the one is the partner of the other.
/// </summary>
internal sealed partial class FactsCheck : IDraftCheck
{
    private static readonly SearchValues<char> NotOneWord = SearchValues.Create(" ,/(-~");

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (!context.IsOnePerSource)
        {
            return;
        }

        InspectGender(context, findings);
        InspectUnchanged(context, findings);
        InspectPlural(context, findings);
        InspectPluralOfForms(context, findings);
        Inspect("plural", "l", context, findings, Plural);
        Inspect("classifier", "c", context, findings, Classifier);
        Inspect("aspect_partner", "p", context, findings, Aspect);
        InspectPartner(context, findings);
        InspectAspect(context, findings);
    }

    // A verb that the definition calls perfective, and nothing else, is so in its field.
    private static void InspectAspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Draft.Field("aspect") is { Length: > 0 } aspect && Called().Matches(context.Draft.Definition) is [var called] && called.Groups["value"].ValueSpan.StartsWith("im", StringComparison.OrdinalIgnoreCase) != aspect.StartsWith("im", StringComparison.OrdinalIgnoreCase)
            && aspect.Contains("perfective", StringComparison.OrdinalIgnoreCase) && !aspect.AsSpan().ContainsAny("/,"))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{context.Target}' says {called.Groups["value"].Value}, the field aspect '{aspect}'."));
        }
    }

    // Most definitions name nothing of the kind: the mark that they would have is looked for first.
    private static void Inspect(string name, string mark, DraftContext context, ICollection<Finding> findings, Func<Regex> named)
    {
        var (field, definition) = (context.Draft.Field(name), context.Draft.Definition);
        if (field.Length == 0 || !definition.Contains(mark, StringComparison.OrdinalIgnoreCase) || named().Match(definition) is not { Success: true } match)
        {
            return;
        }

        var value = match.Groups["value"].ValueSpan;
        if (ScriptOf.Any(value, context.Language.Scripts) && IsLikeTarget(name, value, context) && !SharesWord(field, value) && !IsFormOfTarget(value, context))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{context.Target}' has '{match.Value}', the field {name} '{field}'."));
        }
    }

    // Imperfective: beru, of brát.
    private static bool IsFormOfTarget(ReadOnlySpan<char> value, DraftContext context)
    {
        foreach (var verb in new WordsOf(context.Target))
        {
            if (Suppletion.Has(context.Language.Tag, verb.ToString(), value))
            {
                return true;
            }
        }

        return false;
    }

    // The plural that a definition names begins like the word; anything else is a word about it.
    private static bool IsLikeTarget(string name, ReadOnlySpan<char> value, DraftContext context) =>
        name != "plural" || ScriptOf.Any(value, Scripts.Arabic) || value.StartsWith(Genders.WithoutArticle(context.Language.Tag, context.Target).AsSpan()[..1], StringComparison.OrdinalIgnoreCase);

    private static void InspectGender(DraftContext context, ICollection<Finding> findings)
    {
        var named = context.Draft.Field("gender");
        if (named.Length > 0 && !NamesBoth(context.Draft.Definition) && Genders.Parse(named) is Gender.Masculine or Gender.Feminine or Gender.Neuter && Said().Matches(context.Draft.Definition) is [var only]
            && Genders.Parse(only.Groups["value"].Value) is not Gender.None and var said && (said & Genders.Parse(named)) == 0)
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{context.Target}' says {only.Groups["value"].Value}, the field gender '{named}'."));
        }
    }

    // o capital, masculine, is capital in the sense of money; a capital is feminine.
    private static bool NamesBoth(string definition) => definition.Contains("masculine", StringComparison.OrdinalIgnoreCase) && definition.Contains("feminine", StringComparison.OrdinalIgnoreCase);

    // die Geschwister has no Geschwisters beside it.
    private static void InspectPlural(DraftContext context, ICollection<Finding> findings)
    {
        var (gender, plural) = (context.Draft.Field("gender"), context.Draft.Field("plural"));
        if (plural.Length > 0 && Genders.Parse(gender) == Gender.Plural && !RunningText.Has(plural, Genders.BareWord(context.Language.Tag, context.Target), WordSeparation.Spaces))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"'{context.Target}' is said to have only a plural, and '{plural}' as its plural."));
        }
    }

    private static void InspectUnchanged(DraftContext context, ICollection<Finding> findings)
    {
        var (plural, word) = (context.Draft.Field("plural"), Genders.WithoutArticle(context.Language.Tag, context.Target));
        if (plural.Length > 0 && SpeaksOfChange(context.Draft.Definition) && Unchanged().IsMatch(context.Draft.Definition) && !word.Contains(' ', StringComparison.Ordinal) && !RunningText.Has(plural, word, WordSeparation.Spaces))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{context.Target}' says that its plural is the same, the field plural '{plural}'."));
        }
    }

    // Nouns of these have two forms: what is marked is the one or the other. And what is said of a plural – that it ends in -x, Plural farmerek – is true of it.
    private static void InspectPluralOfForms(DraftContext context, ICollection<Finding> findings)
    {
        var plural = context.Draft.Field("plural");
        if (plural.Length == 0 || plural.AsSpan().IndexOfAny(NotOneWord) >= 0)
        {
            return;
        }

        var word = Genders.WithoutArticle(context.Language.Tag, TextKey.InSentence(context.Target));
        if (word.AsSpan().IndexOfAny(NotOneWord) >= 0 || findings.Any(finding => finding.Code == FindingCodes.FactContradicts))
        {
            return;
        }

        foreach (var form in context.Draft.Forms)
        {
            if (form.Length > 0 && context.Language.Tag is "fr" or "es" or "pt" && IsOtherPlural(form, word, plural))
            {
                findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"'{form}' is marked in an example, and the plural of '{word}' is said to be '{plural}'."));
                return;
            }
        }

        if (!context.Draft.Definition.Contains("lural", StringComparison.Ordinal))
        {
            return;
        }

        if (EndingOfPlural().Match(context.Draft.Definition) is { Success: true } ending && !plural.EndsWith(ending.Groups["ending"].Value, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{word}' has '{ending.Value}', the field plural '{plural}'."));
        }
        else if (PluralBare().Match(context.Draft.Definition) is { Success: true } named && named.Groups["value"].Value is var value && value.Length > word.Length && value.StartsWith(word[..Math.Min(word.Length, 4)], StringComparison.OrdinalIgnoreCase) && !value.Equals(plural, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{word}' has '{named.Value}', the field plural '{plural}'."));
        }
    }

    // bijoux beside bijous: what ends as plurals do, is no longer than one, keeps the vowel of the word, and is another.
    private static bool IsOtherPlural(string form, string word, string plural) =>
        form is [.., var before, 's' or 'x'] && word.Length > 2 && form.Length - word.Length is 0 or 1
        && !form.Equals(word, StringComparison.OrdinalIgnoreCase) && !form.Equals(plural, StringComparison.OrdinalIgnoreCase)
        && form.AsSpan(0, 3).Equals(word.AsSpan(0, 3), StringComparison.OrdinalIgnoreCase) && (word[^1] is not ('a' or 'e' or 'o') || before == word[^1]);

    private static bool SpeaksOfChange(string definition) =>
        definition.Contains("plural", StringComparison.Ordinal) || definition.Contains("changes", StringComparison.Ordinal) || definition.Contains("inva", StringComparison.Ordinal) || definition.Contains("indecl", StringComparison.Ordinal);

    // A field may say more: die Häuser, 个 or 位, написать (pf).
    private static bool SharesWord(ReadOnlySpan<char> field, ReadOnlySpan<char> value)
    {
        if (ScriptOf.Any(value, Scripts.Arabic | Scripts.Hebrew))
        {
            return WithoutPoints(field).Contains(WithoutPoints(value), StringComparison.Ordinal);
        }

        foreach (var word in new WordsOf(value))
        {
            if (field.Contains(word, StringComparison.OrdinalIgnoreCase) || (field.Length > 1 && word.EndsWith(field.Trim("-~–"), StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    // Vowel points are written or not.
    private static string WithoutPoints(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(char.IsLetter));

    private static void InspectPartner(DraftContext context, ICollection<Finding> findings)
    {
        var (partner, source) = (context.Draft.Field("aspect_partner"), context.Sources[0]);
        if (partner.Length == 0)
        {
            return;
        }

        if (TextKey.Same(partner, source.Text, context.Language.CaseRule))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"'{partner}' is named as its own aspect partner."));
        }
        else if (!AspectPairs.MayBe(partner, Verb(source.Text)))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"'{partner}' shares no stem with '{source.Text}', whose aspect partner it is said to be."));
        }
        else if (Pair().Match(source.Text) is { Success: true } pair && !Names(partner, pair.Groups["one"].Value) && !Names(partner, pair.Groups["other"].Value))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The list pairs '{source.Text}'; the item names '{partner}' as the aspect partner."));
        }
    }

    // wziąć (dk.), идти (иду; шёл), нсв: the verb, without the notes of its row.
    private static string Verb(string text) => text.Split(',', ';', '(')[0].TrimEnd();

    private static bool Names(string field, string verb) => field.Contains(verb, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?<one>\p{L}+)\s*[/–—]\s*(?<other>\p{L}+)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\bplural( is| form is|:)? ?([“""'«‘](?<article>(die|les|las|los|os|as|gli|le|i|de) )?(?<value>\p{L}+)|(?<value>[\p{IsArabic}\p{IsHebrew}]{2,})|(las|los|les|os|as|gli) (?<value>\p{L}+))|(?<=, )(las|los|gli) (?<value>\p{L}+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plural();

    // What the word is, and not a form of it or a word beside it: a feminine noun, masculine in spite of its ending.
    [GeneratedRegex(@"(?<!\b(the|its|for|before|with|by|of|to|or|and|than|un|una|in|from) |\()\b(?<value>masculine|feminine|neuter)\b(?! (form(?!s\b)|counterpart|version|equivalent|is|ending|plural|adjective|singular|nouns|partner|person)|:|/| (and|or) (masculine|feminine|neuter))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [GeneratedRegex(@"\bplural (is |ends? )?(in|with) -(?<ending>\p{Ll}+)\b(?!-| or | and |/|,)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EndingOfPlural();

    [GeneratedRegex(@"(?<!\b(definite|dative|genitive|accusative|instrumental|locative|vocative|indefinite) )\b[Pp]lural:? (?<value>\p{L}+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PluralBare();

    [GeneratedRegex(@"\b(plural is (the same|unchanged|like the singular)|unchanged in the plural|same in the plural|does not change in the plural|no change in the plural|plural the same|never changes its form|is indeclinable|is invariable)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unchanged();

    [GeneratedRegex(@"\b(counted with|measure word:?|measure word is|classifier:?|classifier is) ([“""'「]?(?<value>[\p{IsCJKUnifiedIdeographs}\p{IsThai}]+)|[“""'‘](?<value>[\p{L}\p{M}]+)[”""'’]|(?<value>(con|cái|chiếc|quyển|cuốn|tờ|cây|quả|trái|bức|tấm|ngôi|căn|bông|đôi|bộ|vị|viên|củ|lá)\b))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Classifier();

    // Of the verb itself, not of its partner: perfective: купить.
    [GeneratedRegex(@"(?<!\b(the|its|a|an) )\b(?<value>(im)?perfective)\b(?=$|[,.;)]| verb\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Called();

    [GeneratedRegex(@"\b((im)?perfective( partner)?( is|:)?|(im)?pf\.?:?|aspect partner:?|aspect partner is) [“""'«]?(?!(for|of|is|in|with)\b)(?<value>\p{L}+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Aspect();
}
