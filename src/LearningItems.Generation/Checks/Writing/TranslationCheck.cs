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
    private const int LongEnough = 7;
    private const double Half = 0.5;
    private const double MostOfRelatives = 0.75;

    private const Scripts ScriptsWithoutSpaces = Scripts.Han | Scripts.Hiragana | Scripts.Katakana | Scripts.Thai;

    // Whole sentences are written alike in these: 我有三個蘋果, Hun har en hund.
    private static readonly string[][] Sisters = [["ZH", "YUE", "NAN", "HAK"], ["DA", "NB", "NN"], ["HR", "SR", "BS"], ["ID", "MS"], ["CS", "SK"], ["HI", "UR"]];

    // Many words are written alike in these: barato, restaurante, casa.
    private static readonly string[][] Relatives = [["ES", "PT", "GL", "CA", "IT"], ["SV", "DA", "NB", "NN"], ["NL", "AF", "DE"], ["RU", "UK", "BE", "BG", "MK"], ["PL", "CS", "SK"], ["HR", "SR", "BS", "SL", "MK"]];

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (LanguageTags.AreOfOneLanguage(context.Language.Tag, context.InstructionLanguage.Tag) || AreAmong(Sisters, context))
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var (text, translation) = (examples[index].Text, examples[index].Translation);
            if (!HasWords(translation, FewestWords))
            {
                if (HasWords(translation, FewestWords - 1) && TextKey.Same(text, translation, CaseRule.Folded) && IsWrittenSmall(translation) && !NamesGloss(translation, context))
                {
                    findings.Add(Finding.Warning(FindingCodes.TranslationIsExample, $"The translation of '{text}' is the example itself: write it in {context.InstructionLanguage.Name}."));
                    return;
                }

                continue;
            }

            if (TextKey.Same(text, translation, CaseRule.Folded))
            {
                findings.Add(Finding.Error(FindingCodes.TranslationIsExample, $"The translation of '{text}' is the example itself: write it in {context.InstructionLanguage.Name}."));
                return;
            }

            if (findings.Count > 0 && findings.Any(finding => finding.Code == FindingCodes.TranslationLanguage))
            {
                return; // InstructionLanguageCheck says it of a whole text
            }

            if (ScriptOf.Any(text, Scripts.Latin | Scripts.Cyrillic | Scripts.Greek) && !Untranslated.Quotes(translation) && IsMostlyOf(text, translation, AreAmong(Relatives, context) ? MostOfRelatives : Half))
            {
                findings.Add(Finding.Warning(FindingCodes.TranslationLanguage, $"The translation '{translation}' seems to be in {context.Language.Name}, as its example is."));
                return;
            }

            if (Untranslated.Find(index, context) is { } left)
            {
                findings.Add(left);
                return;
            }

            if (index > 0 && !MayShareTranslation(context.Strategy.Category) && TranslatesAnother(examples, index))
            {
                findings.Add(Finding.Warning(FindingCodes.TranslationsRepeat, $"'{translation}' is the translation of two different examples."));
                return;
            }
        }
    }

    // Of two words, pizza margherita is itself in English, and kielletty alue is not.
    private static bool NamesGloss(string translation, DraftContext context)
    {
        foreach (var source in context.Sources)
        {
            foreach (var word in new WordsOf(source.Gloss))
            {
                if (RunningText.Has(translation, word, WordSeparation.Spaces))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A word that is no name, and longer than those that languages share.
    private static bool IsWrittenSmall(string translation)
    {
        foreach (var word in new WordsOf(translation))
        {
            if (word.Length >= LongEnough && char.IsLower(word[0]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAmong(string[][] groups, DraftContext context)
    {
        foreach (var group in groups)
        {
            if (IsAmong(context.Language.Tag, group) && IsAmong(context.InstructionLanguage.Tag, group))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmong(string tag, string[] languages)
    {
        foreach (var language in languages)
        {
            if (LanguageTags.AreOfOneLanguage(tag, language))
            {
                return true;
            }
        }

        return false;
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

    // So many of its words, and two of them no names, stand in the example.
    private static bool IsMostlyOf(string text, string translation, double most)
    {
        var (words, shared, small) = (0, 0, 0);
        foreach (var word in new WordsOf(translation))
        {
            if (char.IsDigit(word[0]))
            {
                continue; // prices and years stay
            }

            words++;
            if (RunningText.Has(text, word, WordSeparation.Spaces))
            {
                shared++;
                small += char.IsUpper(word[0]) || word.Length < 2 ? 0 : 1;
            }
        }

        return words >= FewestWords && small > 1 && shared >= words * most;
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
