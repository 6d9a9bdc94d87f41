using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>The draft has what every item has: a target, a definition of fair length, and examples that are examples.</summary>
internal sealed class ShapeCheck : IDraftCheck
{
    private const int LongestDefinition = 500;
    private const int ShortestAlphabeticDefinition = 10;
    private const int FewestExamples = 2;
    private const int MostExamples = 5;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (IsBlank(context.Target))
        {
            findings.Add(Finding.Error(FindingCodes.MissingTarget, "The target is empty."));
        }

        InspectDefinition(context.Draft.Definition, findings);
        InspectExamples(context, findings);
    }

    private static void InspectDefinition(string definition, ICollection<Finding> findings)
    {
        if (Placeholder.Is(definition))
        {
            findings.Add(Finding.Error(FindingCodes.MissingDefinition, $"The definition '{definition}' says nothing: write a gloss and a usage note."));
        }
        else if (definition.Length > LongestDefinition)
        {
            findings.Add(Finding.Error(FindingCodes.DefinitionTooLong, $"The definition has {definition.Length} characters; at most {LongestDefinition} are allowed."));
        }
        else if (definition.Length < ShortestAlphabeticDefinition && !ScriptOf.Any(definition, Scripts.Han | Scripts.Hiragana | Scripts.Katakana | Scripts.Hangul))
        {
            findings.Add(Finding.Warning(FindingCodes.DefinitionShort, $"The definition '{definition}' is a bare gloss."));
        }
    }

    private static void InspectExamples(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        if (examples.Count is < FewestExamples or > MostExamples)
        {
            findings.Add(Finding.Error(FindingCodes.ExampleCount, $"The item has {examples.Count} examples; {context.Request.ExamplesPerItem} were asked for, {FewestExamples} to {MostExamples} are allowed."));
        }

        if (examples.Any(example => IsPlaceholder(example.Text, context.Target)))
        {
            findings.Add(Finding.Error(FindingCodes.ExampleEmpty, "An example is empty or only a placeholder: write a whole example."));
        }

        if (context.Request.IncludeTranslations && examples.Any(example => IsBlank(example.Translation)))
        {
            findings.Add(Finding.Error(FindingCodes.TranslationMissing, "An example has no translation."));
        }

        var caseRule = context.Language.CaseRule;
        var keys = examples.Select(example => TextKey.Of(example.Text, caseRule)).ToList();
        if (examples.Zip(keys).DistinctBy(example => (example.Second, IsQuestion(example.First.Text))).Count() < keys.Count)
        {
            findings.Add(Finding.Error(FindingCodes.ExamplesRepeat, "Two examples are the same: write different ones."));
        }

        var target = TextKey.Of(context.Target, caseRule);
        if (keys.Count > 0 && keys.TrueForAll(key => key == target))
        {
            findings.Add(Finding.Error(FindingCodes.ExamplesBareTarget, $"Every example is only '{context.Target}': show it in use."));
        }
    }

    // Tu viens. and Tu viens ? are two examples.
    private static bool IsQuestion(string text) => text.TrimEnd() is [.., '?' or '？' or '؟'];

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    // A list word may itself be "none", "na" or "example".
    private static bool IsPlaceholder(string text, string target) =>
        Placeholder.Is(text) && (IsBlank(text) || TextKey.Of(text) != TextKey.Of(target));
}
