using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// A translation says in the instruction language what its example says: it is not the example over again, and not that of another
/// example. One or two words may be the same in both languages – Taxi!, Bravo! – and two politenesses of one sentence have one translation.
/// </summary>
internal sealed class TranslationCheck : IDraftCheck
{
    private const int FewestWords = 3;
    private const Scripts ScriptsWithoutSpaces = Scripts.Han | Scripts.Hiragana | Scripts.Katakana | Scripts.Thai;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (LanguageTags.AreOfOneLanguage(context.Language.Tag, context.InstructionLanguage.Tag))
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var (text, translation) = (examples[index].Text, examples[index].Translation);
            if (!HasWords(translation, FewestWords))
            {
                continue;
            }

            if (TextKey.Same(text, translation, CaseRule.Folded))
            {
                findings.Add(Finding.Error(FindingCodes.TranslationIsExample, $"The translation of '{text}' is the example itself: write it in {context.InstructionLanguage.Name}."));
                return;
            }

            if (ScriptOf.Any(text, Scripts.Latin | Scripts.Cyrillic | Scripts.Greek) && IsMostlyOf(text, translation))
            {
                findings.Add(Finding.Warning(FindingCodes.TranslationLanguage, $"The translation '{translation}' seems to be in {context.Language.Name}, as its example is."));
                return;
            }

            if (index > 0 && !MayShareTranslation(context.Strategy.Category) && TranslatesAnother(examples, index))
            {
                findings.Add(Finding.Warning(FindingCodes.TranslationsRepeat, $"'{translation}' is the translation of two different examples."));
                return;
            }
        }
    }

    // Variants that mean the same are what these categories teach.
    private static bool MayShareTranslation(LearningItemCategory category) =>
        category == LearningItemCategory.Sociolinguistic || category == LearningItemCategory.Pronunciation || category == LearningItemCategory.WritingSystem;

    private static bool TranslatesAnother(IReadOnlyList<LearningItemExample> examples, int index)
    {
        for (var other = 0; other < index; other++)
        {
            if (TextKey.Same(examples[other].Translation, examples[index].Translation, CaseRule.Folded) && !TextKey.Same(examples[other].Text, examples[index].Text, CaseRule.Folded))
            {
                return true;
            }
        }

        return false;
    }

    // Half of its words, and one of them no name, stand in the example.
    private static bool IsMostlyOf(string text, string translation)
    {
        var (words, shared, small) = (0, 0, 0);
        foreach (var word in new WordsOf(translation))
        {
            words++;
            if (RunningText.Has(text, word, WordSeparation.Spaces))
            {
                shared++;
                small += char.IsUpper(word[0]) || word.Length < 2 ? 0 : 1;
            }
        }

        return words >= FewestWords && small > 1 && shared * 2 >= words;
    }

    private static bool HasWords(ReadOnlySpan<char> text, int fewest)
    {
        foreach (var word in new WordsOf(text))
        {
            fewest -= ScriptOf.Any(word, ScriptsWithoutSpaces) ? (word.Length + 1) / 2 : 1; // two characters of Han are a word
            if (fewest <= 0)
            {
                return true;
            }
        }

        return false;
    }
}
