using LearningItems.Generation.Languages.Spelling;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Examples are spelt as the language spells: Straße, güzel, también. A misspelling is an error; a word of a neighbour – kerana in
/// Indonesian, kruh in Serbian – is a warning, for a text may name it. What the list itself writes is right.
/// </summary>
internal sealed class SpellingCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (Misspellings.ByLanguage.GetValueOrDefault(context.Language.Tag) is { } misspellings && !WritesWithoutSharpS(context.Request.Language))
        {
            Inspect(misspellings, context, findings, context.Language.Name, static (word, right, text, _) => Finding.Error(FindingCodes.Misspelt, $"'{word}' in '{text}' is spelt '{right}'."));
        }

        InspectByRule(context, findings);
        var category = context.Strategy.Category;
        var ofVariety = NeighbourWords.ByLanguage.GetValueOrDefault(context.Request.Language);
        var neighbours = ofVariety ?? NeighbourWords.ByLanguage.GetValueOrDefault(context.Language.Tag);
        if (neighbours is not null && category != LearningItemCategory.Sociolinguistic && category != LearningItemCategory.Literacy && category != LearningItemCategory.Other)
        {
            // Where the tag names a standard, telemóvel is a word of Portuguese and none of Brazil's.
            var name = ofVariety is null || context.Request.Language == context.Language.Tag ? context.Language.Name : $"{context.Language.Name} ({context.Request.Language})";
            Inspect(neighbours, context, findings, name, static (word, right, text, language) => Finding.Warning(FindingCodes.NeighbourWord, $"'{word}' in '{text}' is no word of {language}, which says '{right}'."));
        }
    }

    private static void InspectByRule(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            if (SpellingRules.Find(context.Language.Tag, examples[index].Text) is { } word && !IsInRows(word, context))
            {
                findings.Add(Finding.Warning(FindingCodes.Misspelt, $"'{word}' in '{examples[index].Text}' is not spelt as {context.Language.Name} spells."));
                return;
            }
        }
    }

    private static void Inspect(SpellingTable table, DraftContext context, ICollection<Finding> findings, string language, Func<string, string, string, string, Finding> found)
    {
        // What is wrong in Korean is a syllable or two inside a word, whatever ending follows.
        var (examples, separation) = (context.Draft.Examples, context.Language.Scripts.HasFlag(Scripts.Hangul) ? WordSeparation.None : context.Language.WordSeparation);
        for (var index = 0; index < examples.Count; index++)
        {
            if (table.Find(examples[index].Text, separation, out var word) is { } right && !IsInRows(word, context))
            {
                findings.Add(found(word, right.Replace('_', ' '), examples[index].Text, language));
                return;
            }
        }
    }

    private static bool IsInRows(string word, DraftContext context)
    {
        for (var index = 0; index < context.Rows.Count; index++)
        {
            if (RunningText.Has(context.Rows[index].Text, word, context.Language.WordSeparation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool WritesWithoutSharpS(string tag) => tag.EndsWith("-CH", StringComparison.OrdinalIgnoreCase) || tag.EndsWith("-LI", StringComparison.OrdinalIgnoreCase);
}
