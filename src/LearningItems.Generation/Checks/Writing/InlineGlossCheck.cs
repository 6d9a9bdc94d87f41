using System.Text.RegularExpressions;

namespace LearningItems.Generation.Checks;

/// <summary>
/// No example carries its own romanization, reading or gloss – 我喝茶 (wǒ hē chá), 飲(の)む, 你好(hello) – except where a
/// pronunciation contrast is shown.
/// </summary>
internal sealed partial class InlineGlossCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Strategy.ShowsReadings || context.Language.Scripts is Scripts.None || context.Language.Scripts.HasFlag(Scripts.Latin))
        {
            return;
        }

        foreach (var example in context.Draft.Examples)
        {
            var text = example.Text;
            var run = LatinText.Unexplained(text, context).Find(run => run.IsRomanization(context.Language) || (run.Bracketed && !run.IsAbbreviationOrBrand && run.Text.Length > 1));
            if (run.Text is not null)
            {
                findings.Add(Finding.Error(FindingCodes.InlineRomanization, $"'{run.Text}' in '{text}' is a romanization or a gloss: write the bare sentence."));
            }
            else if (FuriganaInBrackets().Match(text) is { Success: true } furigana)
            {
                findings.Add(Finding.Error(FindingCodes.InlineRomanization, $"'{furigana.Value}' in '{text}' carries its reading: write the bare sentence."));
            }
        }
    }

    [GeneratedRegex(@"[\u4E00-\u9FFF々][\u3041-\u309F]*[(（][\u3041-\u309F\u30FC]+[)）]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FuriganaInBrackets();
}
