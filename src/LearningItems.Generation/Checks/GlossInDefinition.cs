using System.Buffers;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>Whether a definition says what the list says of its word.</summary>
internal static class GlossInDefinition
{
    private static readonly SearchValues<char> AfterOpening = SearchValues.Create(",;.:(–—");
    private static readonly WordIndex Small = new(["to", "a", "an", "the", "der", "die", "das", "ein", "eine", "le", "la", "un", "une", "el", "una"]);

    /// <summary>Whether a definition has some meaning of the gloss as it stands, however small its words: to go, there is.</summary>
    public static bool HasMeaning(string definition, DraftContext context)
    {
        if (context.Strategy.Category != LearningItemCategory.Vocab || context.Sources is not [{ Gloss: { Length: > 0 } gloss }])
        {
            return false;
        }

        foreach (var meaning in Meanings(gloss))
        {
            if (RunningText.Has(definition, meaning.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? meaning[3..] : meaning.TrimEnd(')'), WordSeparation.Spaces))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a definition has a word of the glosses of its rows.</summary>
    public static bool HasWord(string definition, DraftContext context)
    {
        var sources = context.Sources;
        for (var index = 0; index < sources.Count; index++)
        {
            foreach (var word in new WordsOf(sources[index].Gloss))
            {
                if (word.Length > 2 && !context.InstructionLanguage.FunctionWordIndex.Contains(word) && !RunningText.Has(context.Target, word, WordSeparation.Spaces) && RunningText.Has(definition, word, WordSeparation.Spaces))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Another row whose gloss a definition begins with: cake, something sweet. Null where there is none, or the word has no gloss of its own.</summary>
    public static SourceItem? OtherRow(string definition, DraftContext context)
    {
        if (context.Sources is not [{ Gloss: { Length: > 0 } gloss } source])
        {
            return null;
        }

        var opening = Bare(definition.AsSpan(0, definition.AsSpan().IndexOfAny(AfterOpening) is >= 0 and var end ? end : definition.Length));
        for (var index = 0; index < context.Rows.Count && !opening.IsEmpty; index++)
        {
            var row = context.Rows[index];
            if (row.Text != source.Text && row.Gloss is { Length: > 0 } other && other != gloss && HasOpening(other, opening))
            {
                return row;
            }
        }

        return null;
    }

    private static bool HasOpening(string gloss, ReadOnlySpan<char> opening)
    {
        foreach (var meaning in Meanings(gloss))
        {
            if (Bare(meaning).Equals(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Meanings(string gloss) => gloss.Split([';', ',', '/', '('], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // To run and run, a cake and cake are one meaning.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> meaning)
    {
        meaning = meaning.Trim();
        return meaning.IndexOf(' ') is > 0 and var space && Small.Contains(meaning[..space]) ? meaning[(space + 1)..] : meaning;
    }
}
