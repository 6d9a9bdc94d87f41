using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>The function that a formula has is one that its definition speaks of: "asks pardon" is no thanks. A definition that speaks of several is left alone.</summary>
/// <remarks>English; written by hand; licence MIT, as the library; checked by the cases of the check.</remarks>
internal sealed class FunctionInDefinitionCheck : IDraftCheck
{
    private static readonly (string[] Functions, WordIndex Words)[] Families =
    [
        (["thanking", "responding_to_thanks", "wishing", "refusing", "accepting", "farewell", "greeting"], new("thank thanks thanking gratitude grateful welcome".Split(' '))),
        (["apologizing", "attracting_attention", "requesting", "reassuring", "refusing", "disagreeing", "expressing_feeling"], new("apologize apologizes apology apologies apologizing pardon sorry forgiveness excuse".Split(' '))),
        (["greeting", "introducing", "farewell"], new("greet greets greeting hello".Split(' '))),
        (["farewell", "greeting"], new("goodbye farewell parting".Split(' '))),
        (["congratulating", "wishing"], new("congratulate congratulates congratulations".Split(' '))),
    ];

    // The functions that a definition names by such words; of others it may speak as it likes: "thank goodness" expresses a feeling.
    private static readonly string[] Named = ["thanking", "responding_to_thanks", "apologizing", "attracting_attention", "greeting", "farewell", "congratulating", "wishing"];

    // A definition that begins with thanks tells a formula of thanks, or an answer to it, unless it names its function too: "thanks and goodbye".
    private static readonly WordIndex Thanks = new("thank thanks thanking".Split(' '));
    private static readonly WordIndex Leaving = new("leave leaves leaving bye".Split(' '));
    private static readonly string[] MayThank = ["thanking", "responding_to_thanks", "reassuring", "refusing", "accepting", "wishing"];
    private const int FirstWords = 4;

    // Whoever asks may greet, apologize or warn, and neither thanks nor congratulates.
    private static readonly WordIndex Asking = new("asks request requests requesting".Split(' '));

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var function = context.Draft.Field("function");
        if (Array.IndexOf(Named, function) < 0)
        {
            return;
        }

        var definition = context.Draft.Definition;
        if ((ThanksFirst(definition, function) ?? OfOther(definition, function)) is { } said)
        {
            findings.Add(Finding.Warning(FindingCodes.FactContradicts, $"The definition of '{context.Target}' says '{said}', the field function '{function}'."));
        }
    }

    private static string? ThanksFirst(string definition, string function)
    {
        if (Array.IndexOf(MayThank, function) >= 0 || First(definition, Leaving) is not null)
        {
            return null;
        }

        foreach (var (functions, words) in Families)
        {
            if (functions[0] != "thanking" && Array.IndexOf(functions, function) >= 0 && First(definition, words) is not null)
            {
                return null;
            }
        }

        return First(definition, Thanks, FirstWords);
    }

    // The word by which a definition tells another function; null where it tells this one, none, or several.
    private static string? OfOther(string definition, string function)
    {
        string? said = null;
        foreach (var (functions, words) in Families)
        {
            if (First(definition, words) is not { } word)
            {
                continue;
            }

            if (said is not null || Array.IndexOf(functions, function) >= 0)
            {
                return null;
            }

            said = word;
        }

        return said ?? (function is "thanking" or "responding_to_thanks" or "congratulating" ? First(definition, Asking) : null);
    }

    private static string? First(string definition, WordIndex words, int among = int.MaxValue)
    {
        foreach (var word in new WordsOf(definition))
        {
            if (among-- == 0)
            {
                return null;
            }

            if (words.Contains(word))
            {
                return word.ToString();
            }
        }

        return null;
    }
}
