using System.Collections.Frozen;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>The draft has what every item has: a target, a definition of fair length – longer than asked for is a warning, far longer an error –, and examples that are examples.</summary>
internal sealed class ShapeCheck : IDraftCheck
{
    private const int LongestDefinition = 500;
    private const int LongestAsked = 200;
    private const int ShortestAlphabeticDefinition = 10;
    // Words after which a definition goes on.
    private static readonly FrozenDictionary<string, WordIndex> Unfinished = new (string Language, string Words)[]
    {
        ("en", "a an the and or"),
        ("de", "der die das dem den ein eine einen und oder"),
        ("fr", "le la les un une des et ou"),
        ("es", "el la los las un una y o"),
        ("pt", "o a os as um uma e ou"),
        ("it", "il lo la gli le un una e o"),
    }.ToFrozenDictionary(row => row.Language, row => new WordIndex(row.Words.Split(' ')), StringComparer.Ordinal);

    private const int LongestUnfinished = 5;
    private const int FewestExamples = 2;
    private const int MostExamples = 5;

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (IsBlank(context.Target))
        {
            findings.Add(Finding.Error(FindingCodes.MissingTarget, "The target is empty."));
        }

        InspectDefinition(context.Draft.Definition, context, findings);
        InspectExamples(context, findings);
    }

    private static void InspectDefinition(string definition, DraftContext context, ICollection<Finding> findings)
    {
        if (Placeholder.Is(definition))
        {
            findings.Add(Finding.Error(FindingCodes.MissingDefinition, $"The definition '{definition}' says nothing: write a gloss and a usage note."));
        }
        else if (definition.Length > LongestDefinition)
        {
            findings.Add(Finding.Error(FindingCodes.DefinitionTooLong, $"The definition has {definition.Length} characters; at most {LongestDefinition} are allowed."));
        }
        else if (definition.Length > LongestAsked)
        {
            findings.Add(Finding.Warning(FindingCodes.DefinitionTooLong, $"The definition has {definition.Length} characters; {LongestAsked} at most were asked for."));
        }
        else if (definition.Length < ShortestAlphabeticDefinition && !ScriptOf.Any(definition, Scripts.Han | Scripts.Hiragana | Scripts.Katakana | Scripts.Hangul))
        {
            findings.Add(Finding.Warning(FindingCodes.DefinitionShort, $"The definition '{definition}' is a bare gloss."));
        }
        else if (BreaksOff(definition, context.InstructionLanguage.Tag))
        {
            findings.Add(Finding.Warning(FindingCodes.DefinitionShort, $"The definition '{definition}' breaks off."));
        }
    }

    private static void InspectExamples(DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        if (examples.Count is < FewestExamples or > MostExamples)
        {
            findings.Add(Finding.Error(FindingCodes.ExampleCount, $"The item has {examples.Count} examples; {context.Request.ExamplesPerItem} were asked for, {FewestExamples} to {MostExamples} are allowed."));
        }

        for (var index = 0; index < examples.Count; index++)
        {
            if (IsPlaceholder(examples[index].Text, context.Target))
            {
                findings.Add(Finding.Error(FindingCodes.ExampleEmpty, "An example is empty or only a placeholder: write a whole example."));
                return;
            }

            if (context.Request.IncludeTranslations && IsBlank(examples[index].Translation))
            {
                findings.Add(Finding.Error(FindingCodes.TranslationMissing, $"The example '{examples[index].Text}' has no translation."));
                return;
            }
        }

        InspectVariety(examples, context, findings);
    }

    private static void InspectVariety(IReadOnlyList<LearningItemExample> examples, DraftContext context, ICollection<Finding> findings)
    {
        var (repeated, bareTargets) = (-1, 0);
        for (var index = 0; index < examples.Count; index++)
        {
            repeated = RepeatsAnother(examples, index, context.Language.CaseRule) ? index : repeated;
            bareTargets += IsBareTarget(examples[index].Text, index, context) ? 1 : 0;
        }

        if (repeated >= 0)
        {
            findings.Add(Finding.Error(FindingCodes.ExamplesRepeat, $"Two examples are '{examples[repeated].Text}': write different ones."));
        }

        if (examples.Count > 0 && bareTargets == examples.Count)
        {
            findings.Add(Finding.Error(FindingCodes.ExamplesBareTarget, $"Every example is only '{context.Target}': show it in use."));
        }
    }

    // The word as the list has it, or nothing but the form that is marked: *окно*, *окна*.
    private static bool IsBareTarget(string text, int index, DraftContext context) =>
        TextKey.Same(text, context.Target, context.Language.CaseRule)
        || (index < context.Draft.Forms.Count && TextKey.Same(text, context.Draft.Forms[index], context.Language.CaseRule));

    private static bool RepeatsAnother(IReadOnlyList<LearningItemExample> examples, int index, CaseRule caseRule)
    {
        var text = examples[index].Text;
        for (var other = 0; other < index; other++)
        {
            if (IsQuestion(text) == IsQuestion(examples[other].Text) && TextKey.Same(text, examples[other].Text, caseRule))
            {
                return true;
            }
        }

        return false;
    }

    // Tu viens. and Tu viens ? are two examples.
    private static bool IsQuestion(string text) => text.AsSpan().TrimEnd() is [.., '?' or '？' or '؟'];

    // Something follows an article or an and, and a bracket that opens is closed.
    private static bool BreaksOff(string definition, string language)
    {
        var text = definition.AsSpan().TrimEnd();
        if (text is [.., ',' or '('] || (text.Contains('(') && text.LastIndexOf('(') > text.LastIndexOf(')')))
        {
            return true;
        }

        var space = text.LastIndexOf(' ');
        return space > 0 && text[space - 1] is not (':' or '=' or ';' or ',') && text.Length - space - 1 <= LongestUnfinished && Unfinished.TryGetValue(language, out var words) && words.Contains(text[(space + 1)..]);
    }

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    // A list word may itself be "none", "na" or "example".
    private static bool IsPlaceholder(string text, string target) =>
        Placeholder.Is(text) && (IsBlank(text) || TextKey.Of(text) != TextKey.Of(target));
}
