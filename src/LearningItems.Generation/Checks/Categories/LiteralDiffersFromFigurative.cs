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

    // What stands for any person and thing in meanings of both kinds.
    private static readonly WordIndex Anybody = new("one someone somebody something anyone anything people person thing".Split(' '));

    public void Inspect(DraftContext context, ICollection<Finding> findings)
    {
        var (literal, figurative) = (context.Draft.Field("literal"), context.Draft.Field("figurative"));
        if (!context.Draft.Fields.ContainsKey("figurative"))
        {
            return; // FieldCheck speaks of a field that is missing
        }

        if (Placeholder.Is(figurative) || TextKey.Same(literal, figurative, CaseRule.Folded))
        {
            findings.Add(Finding.Error(FindingCodes.NotFigurative, $"'{context.Target}' means what its words say ('{literal}'): it is not an idiom."));
        }
        else if (BeginsWith(context.Draft.Definition, literal) && Shares(figurative, literal, context.InstructionLanguage.FunctionWordIndex))
        {
            findings.Add(Finding.Warning(FindingCodes.NotFigurative, $"The definition of '{context.Target}' says no more than its words: '{literal}'."));
        }
        else if (Repeats(figurative, literal, context.InstructionLanguage.FunctionWordIndex) || KeepsThingOfRow(literal, figurative, context))
        {
            findings.Add(Finding.Warning(FindingCodes.NotFigurative, $"'{context.Target}' seems to mean what its words say: '{literal}', '{figurative}'."));
        }
    }

    // "To drink water; said of people": what the words say, which is not followed by what they mean.
    private static bool BeginsWith(string definition, string literal) =>
        literal.AsSpan().Count(' ') > 0 && definition.StartsWith(literal, StringComparison.OrdinalIgnoreCase) && (definition.Length == literal.Length || definition[literal.Length] is not (':' or '=' or ' ' or '-'));

    // Whether a content word of the literal meaning is in the figurative one: to lose one's head is not to panic in English alone.
    private static bool Shares(string figurative, string literal, WordIndex functionWords)
    {
        foreach (var word in new WordsOf(literal))
        {
            if (!functionWords.Contains(word) && HasStem(figurative, word))
            {
                return true;
            }
        }

        return false;
    }

    // Teeth in "to clean one's teeth", in "to brush one's teeth" and in the definition: the thing that a row means is meant, and one word of the literal
    // meaning at the most is not. What a verb means an idiom may keep: to cost an eye, to cost a lot.
    private static bool KeepsThingOfRow(string literal, string figurative, DraftContext context)
    {
        var functionWords = context.InstructionLanguage.FunctionWordIndex;
        if (CountMissing(literal, figurative, functionWords) > 1)
        {
            return false;
        }

        for (var index = 0; index < context.Sources.Count; index++)
        {
            if (context.Sources[index].Gloss is not { } gloss || context.Sources[index].Text.Length >= context.Target.Length || gloss.StartsWith("to ", StringComparison.OrdinalIgnoreCase))
            {
                continue; // a verb, or the idiom itself, whose gloss is what it means
            }

            foreach (var word in new WordsOf(gloss))
            {
                if (word.Length >= StemLength && !Anybody.Contains(word) && !functionWords.Contains(word) && HasStem(literal, word) && HasStem(figurative, word) && HasStem(context.Draft.Definition, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int CountMissing(string literal, string figurative, WordIndex functionWords)
    {
        var missing = 0;
        foreach (var word in new WordsOf(literal))
        {
            missing += functionWords.Contains(word) || HasStem(figurative, word) ? 0 : 1;
        }

        return missing;
    }

    // Whether every content word of the literal meaning is in the figurative one.
    private static bool Repeats(string figurative, string literal, WordIndex functionWords)
    {
        var any = false;
        foreach (var word in new WordsOf(literal))
        {
            if (functionWords.Contains(word))
            {
                continue;
            }

            any = true;
            if (!HasStem(figurative, word))
            {
                return false;
            }
        }

        return any;
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
