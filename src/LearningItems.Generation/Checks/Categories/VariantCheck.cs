using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>The other variant that a sociolinguistic item names is one that the item shows: its examples, its definition or the rows have a word of it.</summary>
internal sealed class VariantCheck : IDraftCheck
{
    private const int ShortestWord = 2;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var variant = context.Draft.Field("variant");
        if (variant.Length < ShortestWord || !ScriptOf.Any(variant, context.Language.Scripts) || IsShown(variant, context))
        {
            return;
        }

        findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"'{variant}', the other variant of '{context.Target}', stands neither in the examples nor in the definition."));
    }

    private static bool IsShown(string variant, DraftContext context)
    {
        if (IsIn(variant, context.Draft.Definition, context.Language) || context.Rows.Any(row => IsIn(variant, row.Text, context.Language)))
        {
            return true;
        }

        return context.Draft.Examples.Any(example => IsIn(variant, example.Text, context.Language));
    }

    // Some word of it, by its first letters; where words do not stand apart, two characters of it.
    private static bool IsIn(string variant, string text, LanguageProfile language)
    {
        if (language.WordSeparation == WordSeparation.None)
        {
            for (var at = 0; at + ShortestWord <= variant.Length; at++)
            {
                if (text.Contains(variant.AsSpan(at, ShortestWord), StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (var word in new WordsOf(variant))
        {
            if (text.AsSpan().Contains(word[..Math.Min(word.Length, 3)], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
