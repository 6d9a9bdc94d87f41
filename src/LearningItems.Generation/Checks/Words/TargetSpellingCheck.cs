using System.Text;
using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The word is spelt in its examples as in its list where two spellings are told apart by a letter alone: Spaß and Spass, kız and kiz. An
/// example that has only the other spelling is an error.
/// </summary>
internal sealed class TargetSpellingCheck : IDraftCheck
{
    private const int ShortestMarked = 3;

    private static readonly string[] KeepMarks = ["fr", "es", "it", "pt", "cs", "hr", "fi", "hu", "tr", "nl", "da", "nb"];

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (!context.IsOnePerSource || !context.Strategy.ShowsTargetInExamples)
        {
            return;
        }

        if (OtherSpelling(context) is not { } other)
        {
            InspectMarks(context, findings);
            return;
        }

        var (target, separation) = (TurkicCase.Fold(TextKey.InSentence(context.Target), context.Language.CaseRule), context.Language.WordSeparation);
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = TurkicCase.Fold(examples[index].Text, context.Language.CaseRule);
            if (RunningText.Has(text, other, separation) && !RunningText.Has(text, target, separation))
            {
                findings.Add(Finding.Error(FindingCodes.Misspelt, $"'{other}' in '{text}' is spelt '{target}' in its row."));
                return;
            }
        }
    }

    private static string? OtherSpelling(DraftContext context)
    {
        var target = TurkicCase.Fold(TextKey.InSentence(context.Target), context.Language.CaseRule);
        var other = context.Language.Tag switch
        {
            "de" => target.Replace("ß", "ss", StringComparison.Ordinal),
            "tr" => target.Replace('ı', 'i'),
            _ => target,
        };
        return other == target ? null : other;
    }

    // fenetre is no fenêtre, and avô none of avó. Not where a form may differ by its marks alone: Vater, Väter; ręka, ręką; casă, casa.
    private static void InspectMarks(DraftContext context, ICollection<Finding> findings)
    {
        var target = TextKey.InSentence(Genders.WithoutArticle(context.Language.Tag, context.Target));
        if (Array.IndexOf(KeepMarks, context.Language.Tag) < 0 || target.Length < ShortestMarked || target.Contains(' ', StringComparison.Ordinal))
        {
            return;
        }

        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (RunningText.Has(text, target, WordSeparation.Spaces))
            {
                continue;
            }

            foreach (var word in new WordsOf(text))
            {
                if (word.Length == target.Length && AreSameButForMarks(word, target))
                {
                    findings.Add(Finding.Warning(FindingCodes.Misspelt, $"'{word}' in '{text}' is spelt '{target}' in its row."));
                    return;
                }
            }
        }
    }

    // Capitals may go without their marks: Etat, État.
    private static bool AreSameButForMarks(ReadOnlySpan<char> word, ReadOnlySpan<char> target)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (char.ToLowerInvariant(word[at]) != char.ToLowerInvariant(target[at]) && (char.IsUpper(word[at]) || Plain(word[at]) != Plain(target[at])))
            {
                return false;
            }
        }

        return true;
    }

    private static char Plain(char c) => char.IsAscii(c) ? char.ToLowerInvariant(c) : char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);
}
