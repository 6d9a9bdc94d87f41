using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// The register that a field names is none that the definition speaks against: "coarse slang" is not formal, "only in formal letters" not informal. A
/// definition that names both ends compares, and is left alone. Of a pair of variants, register and speakers agree: no slang to superiors.
/// </summary>
/// <remarks>English; written by hand; licence MIT, as the library; checked by the cases of the check.</remarks>
internal sealed class RegisterCheck : IDraftCheck
{
    private static readonly WordIndex High = new("formal formally solemn ceremonial official officially literary deferential respectful polite politely".Split(' '));
    private static readonly WordIndex Low = new("informal informally slang vulgar coarse colloquial colloquially casual casually rude crude slangy blunt bluntly".Split(' '));
    private static readonly WordIndex Turns = new("not never less more too without than avoid rather instead unlike but or avoids".Split(' '));

    private static readonly WordIndex Above = new("stranger strangers superior superiors elder elders older boss teacher teachers customer customers official officials professor guest guests".Split(' '));
    private static readonly WordIndex Near = new("friend friends close child children sibling siblings peers classmates mates intimate".Split(' '));

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        if (context.Strategy.Category == LearningItemCategory.Sociolinguistic)
        {
            InspectSpeakers(context, findings); // its definition compares two variants
            return;
        }

        var (register, politeness) = (context.Draft.Field("register"), context.Draft.Field("politeness"));
        var (isHigh, isLow) = (register is "formal" || politeness is "polite", register is "informal" || politeness is "casual");
        if (!isHigh && !isLow)
        {
            return;
        }

        if (Said(context.Draft.Definition, isHigh ? Low : High, isHigh ? High : Low) is { } said)
        {
            var (name, value) = register.Length > 0 ? ("register", register) : ("politeness", politeness);
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{context.Target}' says '{said}', the field {name} '{value}'."));
        }
    }

    // A target that is rude slang is not said to superiors, nor one that is ceremonial among close friends.
    private static void InspectSpeakers(DraftContext context, ICollection<Finding> findings)
    {
        var (register, speakers) = (context.Draft.Field("register"), context.Draft.Field("who_to_whom"));
        if (register.Length > 0 && speakers.Length > 0 && !speakers.Contains(';', StringComparison.Ordinal) && !register.Contains("neutral", StringComparison.OrdinalIgnoreCase)
            && ((Said(register, Low, High) is not null && Said(speakers, Above, Near) is not null) || (Said(register, High, Low) is not null && Said(speakers, Near, Above) is not null)))
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"'{context.Target}' is said to be '{register}', and said '{speakers}'."));
        }
    }

    // The word by which the definition says the one; null where it says the other too, or turns it about.
    private static string? Said(string definition, WordIndex one, WordIndex other)
    {
        string? said = null;
        foreach (var word in new WordsOf(definition))
        {
            if (other.Contains(word) || Turns.Contains(word))
            {
                return null;
            }

            said ??= one.Contains(word) ? word.ToString() : null;
        }

        return said;
    }
}
