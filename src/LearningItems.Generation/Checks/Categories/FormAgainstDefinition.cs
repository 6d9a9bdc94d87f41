using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Whether the form of a grammar point says something else than its definition: verb + 着 of what is said to stand before the verb, a name in the nominative of what is
/// said to be the vocative.
/// </summary>
/// <remarks>The terms are those of English grammars; a definition in another language is not read.</remarks>
internal static class FormAgainstDefinition
{
    private static readonly string[] Cases = ["nominative", "accusative", "dative", "genitive", "instrumental", "locative", "vocative", "partitive", "inessive", "elative", "illative", "adessive", "ablative", "allative", "essive", "translative"];

    private const string Before = "before";
    private const string After = "after";

    private static readonly string[] Neighbours = ["verb", "noun", "adjective", "adverb", "subject", "object", "number"];

    private static readonly WordIndex Placed = new(["stands", "stand", "placed", "goes", "comes", "put", "right", "directly", "immediately"]);

    /// <summary>What the two contradict each other in; null where nothing is found.</summary>
    public static string? Find(string form, DraftContext context) => OtherOrder(form, context) ?? OtherCase(form, context);

    private static string? OtherOrder(string form, DraftContext context)
    {
        var word = TextKey.InSentence(context.Target);
        if (word.Length == 0 || Place(context.Draft.Definition) is not { } place || OnlyAt(form, word) is not (>= 0 and var at))
        {
            return null;
        }

        return RunningText.Has(form, place.Neighbour, WordSeparation.Spaces) && OnlyAt(form, place.Neighbour) is >= 0 and var other && (at < other) != (place.Side == Before)
            ? $"The definition of '{context.Target}' has it {place.Side} the {place.Neighbour}, the form is '{form}'." : null;
    }

    // The only place that a definition names: before a verb, after the noun.
    private static (string Side, string Neighbour)? Place(string definition)
    {
        if (!definition.Contains(Before, StringComparison.OrdinalIgnoreCase) && !definition.Contains(After, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        (string, string)? place = null;
        var side = string.Empty;
        var previous = ReadOnlySpan<char>.Empty;
        foreach (var word in new WordsOf(definition))
        {
            if (word.Equals(Before, StringComparison.OrdinalIgnoreCase) || word.Equals(After, StringComparison.OrdinalIgnoreCase))
            {
                // Only what is said of the place: some words mean before.
                side = !previous.IsEmpty && !Placed.Contains(previous) ? string.Empty : word.Length == Before.Length ? Before : After;
            }
            else if (side.Length > 0 && word is not ("a" or "an" or "the"))
            {
                if (Neighbour(word) is { } neighbour)
                {
                    if (place is not null)
                    {
                        return null;
                    }

                    place = (side, neighbour);
                }

                side = string.Empty;
            }

            previous = word;
        }

        return place;
    }

    private static string? Neighbour(ReadOnlySpan<char> word)
    {
        foreach (var neighbour in Neighbours)
        {
            if (word.SequenceEqual(neighbour))
            {
                return neighbour;
            }
        }

        return null;
    }

    private static List<string> CasesIn(string text) => [.. Cases.Where(name => RunningText.Has(text, name, WordSeparation.Spaces))];

    // Where a text has a word; below zero where it has none, or several.
    private static int OnlyAt(string text, string word) =>
        text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase) < 0 ? at : -1;

    private static string? OtherCase(string form, DraftContext context)
    {
        if (form.Contains("stem", StringComparison.OrdinalIgnoreCase) || form.Contains("+ -", StringComparison.Ordinal))
        {
            return null; // an ending is put to the form of another case
        }

        if (!form.Contains("tive", StringComparison.OrdinalIgnoreCase) && !form.Contains("ssive", StringComparison.OrdinalIgnoreCase) && !form.Contains("ental", StringComparison.OrdinalIgnoreCase))
        {
            return null; // as most forms, which name no case
        }

        var told = $"{context.Draft.Definition} {context.Sources[0].Gloss} {context.Target}";
        var (inForm, inDefinition) = (CasesIn(form), CasesIn(told));
        return inForm is [var only] && inDefinition.Count > 0 && !inDefinition.Contains(only) ? $"The form '{form}' has the {only}, the definition of '{context.Target}' speaks of the {inDefinition[0]}." : null;
    }
}
