using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The literal meaning of an idiom has to do with the words it is built of: of two or more rows that stand in it, some gloss has a word or its
/// like in it. One that has none is that of another idiom.
/// </summary>
internal sealed class LiteralOfRowsCheck : IDraftCheck
{
    private const int StemLength = 3;
    private const int FewestRows = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var literal = context.Draft.Field("literal");
        if (literal.Length == 0 || context.InstructionLanguage.Tag != "en")
        {
            return; // glosses are English far more often than in the language of a course
        }

        var glossed = 0;
        var sources = context.Sources;
        for (var index = 0; index < sources.Count; index++)
        {
            if (sources[index].Gloss is not { Length: > 0 } gloss || !IsIn(context.Target, sources[index].Text) || sources[index].Text.Length == context.Target.Length)
            {
                continue;
            }

            glossed++;
            if (HasAny(literal, gloss, context.InstructionLanguage.FunctionWordIndex))
            {
                return;
            }
        }

        if (glossed >= FewestRows)
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"'{literal}' has nothing of the words that '{context.Target}' is built of."));
        }
    }

    // слон in делать из мухи слона: as it stands, or but for its last two letters.
    private static bool IsIn(string target, string word)
    {
        if (target.Contains(word, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var own in new WordsOf(target))
        {
            if (word.Length > StemLength && own.StartsWith(word.AsSpan(0, Math.Max(StemLength, word.Length - 2)), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(string literal, string gloss, WordIndex functionWords)
    {
        foreach (var word in new WordsOf(gloss))
        {
            if (functionWords.Contains(word))
            {
                continue;
            }

            foreach (var other in new WordsOf(literal))
            {
                if (other.StartsWith(word[..Math.Min(word.Length, StemLength)], StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
