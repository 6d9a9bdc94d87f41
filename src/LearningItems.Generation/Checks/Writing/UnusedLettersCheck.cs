using System.Buffers;
using System.Globalization;
using System.Text;
using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// No example, and no target that is a phrase, has a letter that belongs to the right script and to another language: ы in Ukrainian, ў in Russian, 这 in traditional
/// Chinese. A letter of a neighbour's alphabet – ñ in Portuguese – is a warning, and right in a name; so is ¿ where questions do not begin with it. A list that has such letters itself is in another way of writing than its tag says, and an item about the writing may show both.
/// </summary>
internal sealed class UnusedLettersCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Strategy.Category == LearningItemCategory.WritingSystem)
        {
            InspectSigns(context, findings);
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            var at = text.AsSpan().IndexOfAny(context.Language.UnusedLetterSet);
            if (at >= 0 && !AreInRows(context.Language.UnusedLetterSet, context))
            {
                findings.Add(Finding.Error(FindingCodes.UnusedLetter, $"'{text[at]}' in '{text}' is not written in {context.Language.Name}."));
                return;
            }
        }

        if (!context.IsOnePerSource && !context.Strategy.NamesTargetInInstructionLanguage && context.Target.AsSpan().IndexOfAny(context.Language.UnusedLetterSet) is >= 0 and var found && !AreInRows(context.Language.UnusedLetterSet, context))
        {
            findings.Add(Finding.Error(FindingCodes.UnusedLetter, $"'{context.Target[found]}' in '{context.Target}' is not written in {context.Language.Name}."));
            return;
        }

        if (!OpensQuestions(context.Language) && Opened(examples) is { } opened)
        {
            findings.Add(Finding.Warning(FindingCodes.UnusedLetter, $"'{opened}' begins as a question or a call does in Spanish."));
            return;
        }

        if (NeighbourLetters.NotOfOwnWords.GetValueOrDefault(context.Language.Tag) is { } notOwn && InspectForms(notOwn, context) is { } finding)
        {
            findings.Add(finding);
            return;
        }

        if (context.Strategy.Category != LearningItemCategory.Pronunciation && NeighbourLetters.NotOf.GetValueOrDefault(context.Language.Tag) is { } letters)
        {
            InspectWords(letters, context, findings);
        }
    }

    // løyly among words with ö: what the item speaks of it may show.
    private static void InspectSigns(DraftContext context, ICollection<Finding> findings)
    {
        if (NeighbourLetters.NotOf.GetValueOrDefault(context.Language.Tag) is { } letters && !Shown(context).AsSpan().ContainsAny(letters))
        {
            InspectWords(letters, context, findings);
        }
    }

    private static string Shown(DraftContext context) => $"{context.Target} {context.Draft.Definition} {context.Draft.Field("contrast")} {context.Draft.Field("feature")}".ToLowerInvariant();

    private static string? Opened(IReadOnlyList<LearningItemExample> examples)
    {
        for (var index = 0; index < examples.Count; index++)
        {
            if (examples[index].Text.AsSpan().IndexOfAny('¿', '¡') >= 0)
            {
                return examples[index].Text;
            }
        }

        return null;
    }

    private static bool OpensQuestions(LanguageProfile language) => language.Scripts == Scripts.None || language.Tag is "es" or "gl" or "ast" or "eu" or "ca";

    // What is marked as a form of a word has the letters of the language's own words, unless the word has others itself.
    private static Finding? InspectForms(SearchValues<char> notOwn, DraftContext context)
    {
        var forms = context.Draft.Forms;
        for (var index = 0; index < forms.Count; index++)
        {
            if (forms[index] is { } form && form.AsSpan().IndexOfAny(notOwn) is >= 0 and var at && !AreInRows(notOwn, context) && !IsRowWithMarks(form, context))
            {
                return Finding.Warning(FindingCodes.UnusedLetter, $"'{form[at]}' of '{form}' is no letter of {context.Language.Name} words.");
            }
        }

        return null;
    }

    // café of a row that is written cafe: the form is spelt the better.
    private static bool IsRowWithMarks(string form, DraftContext context) => context.Sources.Any(source => Ascii.IsValid(source.Text) && WithoutMarks(form).StartsWith(source.Text, StringComparison.OrdinalIgnoreCase));

    private static string WithoutMarks(string text) => string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static void InspectWords(SearchValues<char> letters, DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (!text.AsSpan().ContainsAny(letters))
            {
                continue;
            }

            foreach (var word in new WordsOf(text))
            {
                if (!char.IsUpper(word[0]) && word.IndexOfAny(letters) is >= 0 and var at && !AreInRows(letters, context))
                {
                    // What stands between two marks is no word where words are not parted.
                    var place = context.Language.WordSeparation == WordSeparation.None ? $"'{text}'" : $"'{word}' in '{text}'";
                    findings.Add(Finding.Warning(FindingCodes.UnusedLetter, $"'{word[at]}' of {place} is not written in {context.Language.Name}."));
                    return;
                }
            }
        }
    }

    private static bool AreInRows(SearchValues<char> letters, DraftContext context) => context.Rows.Any(row => row.Text.AsSpan().ContainsAny(letters));
}
