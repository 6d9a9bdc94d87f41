using System.Buffers;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// An idiom means something else than its words say. A compound that a model calls an idiom – 打电话, "to make a phone call" – has nothing
/// figurative to tell. The same text twice is an error; a figurative meaning that only adds to the words of the literal one is a warning:
/// some idioms – one stone, two birds – are found in both languages.
/// </summary>
internal sealed class LiteralDiffersFromFigurative : IDraftCheck
{
    // Enough to tell stems apart and to pass over endings: wash, washed.
    private const int StemLength = 4;

    private static readonly SearchValues<char> AfterWord = SearchValues.Create(" ,;/(");

    // What stands for any person and thing in meanings of both kinds.
    private static readonly WordIndex Anybody = new("one someone somebody something anyone anything people person thing s both two".Split(' '));

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (literal, figurative) = (context.Draft.Field("literal"), context.Draft.Field("figurative"));
        if (!context.Draft.Fields.ContainsKey("figurative"))
        {
            return; // FieldCheck speaks of a field that is missing
        }

        var (kept, missing) = Compare(literal, figurative, context.InstructionLanguage.FunctionWordIndex);
        if (Placeholder.Is(figurative) || TextKey.Same(literal, figurative, CaseRule.Folded))
        {
            findings.Add(Finding.Error(FindingCodes.NotFigurative, $"'{context.Target}' means what its words say ('{literal}'): it is not an idiom."));
        }
        else if (BeginsWith(context.Draft.Definition, literal) && kept > 0)
        {
            findings.Add(Finding.Warning(FindingCodes.NotFigurative, $"The definition of '{context.Target}' says no more than its words: '{literal}'."));
        }
        else if (SayAlmostTheSame(literal, figurative, context.InstructionLanguage.FunctionWordIndex))
        {
            findings.Add(Finding.Warning(FindingCodes.NotFigurative, $"'{context.Target}' seems to mean what its words say: '{literal}', '{figurative}'."));
        }
        else if (kept > 0 && (missing == 0 || (missing == 1 && KeepsThingOfRow(literal, figurative, context))))
        {
            findings.Add(Finding.Warning(FindingCodes.NotFigurative, $"'{context.Target}' seems to mean what its words say: '{literal}', '{figurative}'."));
        }
    }

    // "To drink water; said of people": what the words say, which is not followed by what they mean.
    private static bool BeginsWith(string definition, string literal) =>
        literal.AsSpan().Count(' ') > 0 && definition.StartsWith(literal, StringComparison.OrdinalIgnoreCase) && (definition.Length == literal.Length || definition[literal.Length] is not (':' or '=' or ' ' or '-'));

    // To glide in on a prawn sandwich, to slide in on one: each has at the most one word that the other has not.
    private static bool SayAlmostTheSame(string literal, string figurative, WordIndex functionWords) =>
        Compare(literal, figurative, functionWords, Anybody) is { Kept: > 2, Missing: <= 1 } && Compare(figurative, literal, functionWords, Anybody).Missing <= 1;

    // How many content words of the literal meaning are in the figurative one, and how many are not: to lose one's head is not to panic in English alone.
    private static (int Kept, int Missing) Compare(string literal, string figurative, WordIndex functionWords, WordIndex? passesOver = null)
    {
        var (kept, missing) = (0, 0);
        foreach (var word in new WordsOf(literal))
        {
            if (!functionWords.Contains(word) && !(passesOver?.Contains(word) ?? false))
            {
                (kept, missing) = HasStem(figurative, word) ? (kept + 1, missing) : (kept, missing + 1);
            }
        }

        return (kept, missing);
    }

    // Teeth in "to clean one's teeth", in "to brush one's teeth" and in the definition: the thing that a row means is meant, where no more than
    // one word is another. What a verb means an idiom may keep: to cost an eye, to cost a lot.
    private static bool KeepsThingOfRow(string literal, string figurative, DraftContext context)
    {
        for (var index = 0; index < context.Sources.Count; index++)
        {
            if (context.Sources[index].Gloss is not { } gloss || context.Sources[index].Text.Length >= context.Target.Length || IsOfVerb(gloss, context.InstructionLanguage.Tag))
            {
                continue; // a verb, or the idiom itself, whose gloss is what it means
            }

            foreach (var word in new WordsOf(gloss))
            {
                if (word.Length >= StemLength && !Anybody.Contains(word) && !context.InstructionLanguage.FunctionWordIndex.Contains(word) && HasStem(literal, word) && HasStem(figurative, word) && HasStem(context.Draft.Definition, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // To stay, quedarse, rester, bleiben.
    private static bool IsOfVerb(string gloss, string instruction)
    {
        var word = gloss.AsSpan(0, gloss.AsSpan().IndexOfAny(AfterWord) is > 0 and var end ? end : gloss.Length);
        return instruction switch
        {
            "es" or "pt" or "gl" or "ca" => word.EndsWith("r", StringComparison.Ordinal) || word.EndsWith("rse", StringComparison.Ordinal) || word.EndsWith("r-se", StringComparison.Ordinal),
            "fr" => word.EndsWith("r", StringComparison.Ordinal) || word.EndsWith("re", StringComparison.Ordinal),
            "it" => word.EndsWith("re", StringComparison.Ordinal) || word.EndsWith("rsi", StringComparison.Ordinal),
            "de" or "nl" => word.EndsWith("n", StringComparison.Ordinal) && char.IsLower(word[0]),
            _ => gloss.StartsWith("to ", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static bool HasStem(string text, ReadOnlySpan<char> word)
    {
        var stem = word[..Math.Min(word.Length, StemLength)];
        foreach (var other in new WordsOf(text))
        {
            if (other.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
