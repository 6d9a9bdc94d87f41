using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// What fills the slots of a pattern is of the kind that the template names – no spím for [infinitive] –, and so is what the definition speaks of: no infinitive
/// that follows where the template has [noun]. A target with slots is the template.
/// </summary>
internal sealed class SlotFormsCheck : IDraftCheck
{
    private const string Ends = " .!?…。！？؟।,;:";

    private static readonly string[] Kinds = ["noun", "infinitive", "adjective", "gerund"];

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var template = context.Draft.Field("template");
        if (!template.Contains('[', StringComparison.Ordinal) || findings.Any(finding => finding.Code == FindingCodes.TemplateMismatch))
        {
            return;
        }

        if (context.Target.Contains('[', StringComparison.Ordinal) && !SlotsOf(context.Target).SequenceEqual(SlotsOf(template), StringComparer.OrdinalIgnoreCase))
        {
            findings.Add(Finding.Warning(FindingCodes.TemplateMismatch, $"'{context.Target}' has other slots than its template '{template}'."));
        }
        else if (OtherKind(template, context.Draft.Definition) is { } kind)
        {
            findings.Add(Finding.Warning(FindingCodes.TemplateMismatch, $"The definition speaks of {kind}, for which '{template}' has no slot."));
        }
        else if (SlotForms.Knows(context.Language.Tag))
        {
            InspectFillings(template, context, findings);
        }
    }

    private static void InspectFillings(string template, DraftContext context, ICollection<Finding> findings)
    {
        var slots = SlotsOf(template);
        var lists = context.Draft.FieldValues.Lists("fillings");
        var fillings = context.Draft.FieldTexts("fillings");
        for (var index = 0; index < Math.Max(fillings.Count, lists?.Count ?? 0); index++)
        {
            var values = lists is { } all ? index < all.Count ? all[index] : [] : ValuesOf(fillings[index], template);
            for (var slot = 0; slot < Math.Min(slots.Count, values.Count); slot++)
            {
                if (values[slot].Length > 0 && !SlotForms.MayFill(context.Language.Tag, slots[slot], values[slot]))
                {
                    findings.Add(Finding.Warning(FindingCodes.TemplateMismatch, $"'{values[slot]}' does not look like what fills [{slots[slot]}] of '{template}'."));
                    return;
                }
            }
        }
    }

    // Of the kinds of words that slots and definitions name, one that the definition has and the template lacks, where each names one alone.
    private static string? OtherKind(string template, string definition)
    {
        var (inTemplate, inDefinition) = (KindsIn(template), KindsIn(definition));
        return inTemplate is [var slot] && inDefinition is [var kind and ("infinitive" or "gerund")] && slot != kind && !template.Contains("verb", StringComparison.OrdinalIgnoreCase) ? kind : null;
    }

    private static List<string> KindsIn(string text) => [.. Kinds.Where(kind => RunningText.Has(text, kind, WordSeparation.Spaces))];

    private static List<string> SlotsOf(string template)
    {
        var slots = new List<string>();
        for (var at = template.IndexOf('[', StringComparison.Ordinal); at >= 0 && template.IndexOf(']', at) is > 0 and var end; at = template.IndexOf('[', end))
        {
            slots.Add(template[(at + 1)..end].Trim());
        }

        return slots;
    }

    // The values of the slots of a phrase, as far as the text between the slots tells them apart.
    private static List<string> ValuesOf(string phrase, string template)
    {
        var values = new List<string>();
        var (from, slot) = (0, template.IndexOf('[', StringComparison.Ordinal));
        var before = template[..slot].Trim();
        if (!phrase.StartsWith(before, StringComparison.OrdinalIgnoreCase))
        {
            return values;
        }

        from = before.Length;
        while (slot >= 0 && template.IndexOf(']', slot) is > 0 and var end)
        {
            slot = template.IndexOf('[', end);
            var between = template.AsSpan(end + 1, (slot < 0 ? template.Length : slot) - end - 1).Trim(Ends);
            var to = between.IsEmpty ? -1 : phrase.AsSpan(from).IndexOf(between, StringComparison.OrdinalIgnoreCase);
            if ((to < 0 && (!between.IsEmpty || slot >= 0)) || between.Length is 1 or 2)
            {
                return values;
            }

            values.Add(phrase[from..(to < 0 ? phrase.Length : from + to)].Trim());
            from = to < 0 ? phrase.Length : from + to + between.Length;
        }

        return values;
    }
}
