using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The word is spelt in its examples as in its list where two spellings are told apart by a letter alone: Spaß and Spass, kız and kiz. An
/// example that has only the other spelling is an error.
/// </summary>
internal sealed class TargetSpellingCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (!context.IsOnePerSource || !context.Strategy.ShowsTargetInExamples || OtherSpelling(context) is not { } other)
        {
            return;
        }

        var (target, separation) = (TextKey.InSentence(context.Target), context.Language.WordSeparation);
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            if (RunningText.Has(text, other, separation) && !RunningText.Has(text, target, separation))
            {
                findings.Add(Finding.Error(FindingCodes.Misspelt, $"'{other}' in '{text}' is spelt '{target}' in its row."));
                return;
            }
        }
    }

    private static string? OtherSpelling(DraftContext context)
    {
        var target = TextKey.InSentence(context.Target);
        var other = context.Language.Tag switch
        {
            "de" => target.Replace("ß", "ss", StringComparison.Ordinal),
            "tr" => target.Replace('ı', 'i'),
            _ => target,
        };
        return other == target ? null : other;
    }
}
