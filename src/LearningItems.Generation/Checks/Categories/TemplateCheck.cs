using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The fillings of a sentence pattern match its template: what stands outside the slots of 太[adjective]了 stands in 太贵了, in the same order.
/// Where words inflect and stand apart, the first half of each is enough, anywhere. So do the examples; one of them may bend the frame.
/// </summary>
internal sealed class TemplateCheck : IDraftCheck
{
    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var template = TemplateOf(context);
        InspectValues(template, context, findings);
        if (!template.Contains('[', StringComparison.Ordinal))
        {
            return;
        }

        List<string[]>? parts = null;
        InspectFillings(template, ref parts, context, findings);
        InspectExamples(template, ref parts, context, findings);
    }

    // The target is the template; some models write it again, as a field of its own, which then has the slots.
    private static string TemplateOf(DraftContext context) => context.Draft.Field("template") is { Length: > 0 } template ? template : context.Target;

    // A model may write the values of the slots – [["贵"], ["大"]] – for the phrases: as many as there are slots.
    private static void InspectValues(string template, DraftContext context, ICollection<Finding> findings)
    {
        if (context.Draft.FieldValues.Lists("fillings") is not { } fillings || TemplateParts.SlotsOf(template, context.Language) is not (> 0 and var slots))
        {
            return;
        }

        for (var index = 0; index < fillings.Count; index++)
        {
            if (fillings[index].Count != slots)
            {
                findings.Add(Finding.Error(FindingCodes.TemplateMismatch, $"'{string.Join(", ", fillings[index])}' are not the values of the {slots} slots of '{template}'."));
                return;
            }
        }
    }

    private static void InspectFillings(string template, ref List<string[]>? parts, DraftContext context, ICollection<Finding> findings)
    {
        var fillings = context.Draft.FieldTexts("fillings");
        for (var index = 0; index < fillings.Count; index++)
        {
            var filling = fillings[index];
            if (filling.Contains('[', StringComparison.Ordinal))
            {
                findings.Add(Finding.Error(FindingCodes.TemplateMismatch, $"'{filling}' still has a slot: write a whole phrase."));
            }
            else if (!Matches(filling, template, ref parts, context.Language))
            {
                findings.Add(Finding.Error(FindingCodes.TemplateMismatch, $"'{filling}' does not match the template '{template}'."));
            }
        }
    }

    private static void InspectExamples(string template, ref List<string[]>? parts, DraftContext context, ICollection<Finding> findings)
    {
        var examples = context.Draft.Examples;
        var (off, text) = (0, string.Empty);
        for (var index = 0; index < examples.Count; index++)
        {
            if (!Matches(examples[index].Text, template, ref parts, context.Language))
            {
                (off, text) = (off + 1, examples[index].Text);
            }
        }

        if (off > 0)
        {
            var message = $"'{text}' does not have the frame '{template}'.";
            findings.Add(off == examples.Count ? Finding.Error(FindingCodes.ExampleOffTemplate, message) : Finding.Warning(FindingCodes.ExampleOffTemplate, message));
        }
    }

    private static bool Matches(string text, string template, ref List<string[]>? parts, LanguageProfile language) =>
        TemplateParts.StandLiterally(TurkicCase.Fold(text, language.CaseRule), TurkicCase.Fold(template, language.CaseRule)) || TemplateParts.StandIn(text, parts ??= TemplateParts.Of(template), language);
}
