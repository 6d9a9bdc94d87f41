using System.Buffers;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The gender that an item names is that of the article its word stands with in the list – il problema is masculine –, of its ending, of the article at the
/// beginning of its definition, and of articles and other determiners before it in its examples, where one of these tells another and none the same. A word with several
/// articles, an item with several genders (m/f) or with a plural-only noun (pl), and an article that
/// tells nothing (l') are left alone; die may be that of a plural, so that it only warns.
/// </summary>
internal sealed class GenderCheck : IDraftCheck
{
    private static readonly SearchValues<char> BeforeCitation = SearchValues.Create(" (“\"'«‘„");

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var named = context.Draft.Field("gender");
        if (named.Length == 0 || !context.IsOnePerSource)
        {
            return;
        }

        var (gender, source) = (Genders.Parse(named), context.Sources[0]);
        var shown = Genders.OfArticle(context.Language.Tag, source.Text);
        if (shown == Gender.None && source.Citation is { } citation)
        {
            shown = Genders.OfArticle(context.Language.Tag, citation);
        }

        var by = "article";
        if (shown == Gender.None)
        {
            (shown, by) = (Genders.OfNote(context.Language.Tag, source.Citation ?? source.Text), "mark");
        }

        if (gender != Gender.None && shown != Gender.None && (gender & shown) == 0 && !gender.HasFlag(Gender.Plural))
        {
            var message = $"'{source.Citation ?? source.Text}' has the {by} of another gender than '{named}'.";
            findings.Add(shown.HasFlag(Gender.Plural) || by == "mark" ? Finding.Warning(FindingCodes.GenderContradicts, message) : Finding.Error(FindingCodes.GenderContradicts, message));
        }
        else if (gender is Gender.Masculine or Gender.Feminine or Gender.Neuter && GenderEndings.RulesOut(context.Language.Tag, Genders.WithoutArticle(context.Language.Tag, source.Text), gender))
        {
            findings.Add(Finding.Warning(FindingCodes.GenderContradicts, $"'{source.Text}' has an ending that is never '{named}'."));
        }
        else if (gender is Gender.Masculine or Gender.Feminine or Gender.Neuter or Gender.Common && Cited(context) is not Gender.None and var cited && (cited & gender) == 0)
        {
            findings.Add(Finding.Warning(FindingCodes.GenderContradicts, $"The definition has '{context.Target}' with the article of another gender than '{named}'."));
        }
        else if (gender is Gender.Masculine or Gender.Feminine or Gender.Neuter or Gender.Common && InExamples(gender, context) is { } example)
        {
            findings.Add(Finding.Warning(FindingCodes.GenderContradicts, $"'{example}' has the article of another gender than '{named}'."));
        }
    }

    // The gender by the article with which a definition cites the word at its beginning; later on, die See may be told from der See.
    private static Gender Cited(DraftContext context)
    {
        var (definition, word) = (context.Draft.Definition, Genders.WithoutArticle(context.Language.Tag, TextKey.InSentence(context.Target)));
        var at = definition.IndexOf(' ' + word, StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || !RunningText.Has(definition.AsSpan(at), word, WordSeparation.Spaces))
        {
            return Gender.None;
        }

        var start = definition.AsSpan(0, at).LastIndexOfAny(BeforeCitation) + 1;
        return start <= 1 ? Genders.OfArticle(context.Language.Tag, definition[start..(at + 1 + word.Length)]) : Gender.None;
    }

    // Every example that has an article right before the word has one of another gender.
    private static string? InExamples(Gender gender, DraftContext context)
    {
        var word = Genders.WithoutArticle(context.Language.Tag, TextKey.InSentence(context.Target));
        string? other = null;
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            var at = text.AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || !RunningText.Has(text.AsSpan(at - 1), word, WordSeparation.Spaces))
            {
                continue;
            }

            var shown = Genders.OfArticleBefore(context.Language.Tag, text.AsSpan(0, at), word);
            shown = shown == Gender.None ? Determiners.Before(context.Language.Tag, text.AsSpan(0, at)) : shown;
            if ((shown & gender) != 0)
            {
                return null;
            }

            other = shown != Gender.None ? other ?? text : other;
        }

        return other;
    }
}
