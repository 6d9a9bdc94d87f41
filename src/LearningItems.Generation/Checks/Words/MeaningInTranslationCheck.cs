using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// All translations but one say what the list glosses the word with: the one that does not may be of another word that looks like it – chevaux among the examples
/// of cheveu, translated by horses. A warning, for a translation may well put it in other words.
/// </summary>
internal sealed class MeaningInTranslationCheck : IDraftCheck
{
    private const int FewestExamples = 3;

    // English says them in many ways: jdu is I'm coming, beru si I'll have, à quelle heure what time, रोज़ सुबह every morning.
    private static readonly WordIndex LightWords = new("come go get take have make do give say put see let become want like know someone something thing look well good hour cost arrive also hello goodbye person people please foot teacher new every day".Split(' '));

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        if (!context.IsOnePerSource || context.InstructionLanguage.Tag != "en" || examples.Count < FewestExamples || Gloss(context) is not { } gloss)
        {
            return;
        }

        var without = -1;
        for (var index = 0; index < examples.Count; index++)
        {
            var translation = examples[index].Translation;
            if (translation.Length == 0 || Says(translation, gloss, context.InstructionLanguage.FunctionWordIndex) is not { } says || (!says && without >= 0))
            {
                return; // where two have nothing of it, the word is put in other words
            }

            without = says ? without : index;
        }

        if (without >= 0 && without < context.Draft.Forms.Count && context.Draft.Forms[without] is { Length: > 0 } form)
        {
            findings.Add(Finding.Warning(FindingCodes.DoubtfulForm, $"'{examples[without].Translation}' has nothing of '{gloss}', as the other translations have: '{form}' may be of another word."));
        }
    }

    private static string? Gloss(DraftContext context)
    {
        string? only = null;
        for (var index = 0; index < context.Sources.Count; index++)
        {
            if (context.Sources[index].Gloss is { Length: > 0 } gloss)
            {
                if (only is not null)
                {
                    return null; // one text, several meanings
                }

                only = gloss;
            }
        }

        return only;
    }

    // Null where the gloss has a light word, or none but function words: translations need not have them.
    private static bool? Says(string translation, string gloss, WordIndex functionWords)
    {
        bool? says = null;
        foreach (var word in new WordsOf(gloss))
        {
            if (LightWords.Contains(word))
            {
                return null;
            }

            if (!functionWords.Contains(word) && says is not true)
            {
                says = EnglishForms.Has(translation, word);
            }
        }

        return says;
    }
}
