namespace LearningItems.Generation.Checks;

/// <summary>
/// No example has a letter that belongs to the right script and to another language: ы in Ukrainian, ў in Russian, 这 in traditional
/// Chinese.
/// </summary>
internal sealed class UnusedLettersCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        for (var index = 0; index < examples.Count; index++)
        {
            var text = examples[index].Text;
            var at = text.AsSpan().IndexOfAny(context.Language.UnusedLetterSet);
            if (at >= 0 && !IsInSource(text[at], context))
            {
                findings.Add(Finding.Error(FindingCodes.UnusedLetter, $"'{text[at]}' in '{text}' is not written in {context.Language.Name}."));
                return;
            }
        }
    }

    private static bool IsInSource(char letter, DraftContext context) => context.Sources.Any(source => source.Text.Contains(letter, StringComparison.Ordinal));
}
