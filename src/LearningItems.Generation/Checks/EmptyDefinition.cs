using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Tells definitions that define nothing: "See the examples.", "A very common word in Japanese." Whatever such a definition says is of words,
/// of sentences and of learning; the target itself, quotations and what is in another script do not count.
/// </summary>
/// <remarks>English and Spanish; written by hand; licence MIT, as the library; checked by <c>DefinitionSubstanceTests</c>.</remarks>
internal static class EmptyDefinition
{
    private const int StemLength = 4;

    // What a definition may be made of and still say nothing, and the words of which one at least must stand in it.
    private static readonly WordIndex Fillers = new((
        "a an see look above below same self explanatory given shown show shows please following follow follows here very common commonly important useful basic simple frequent frequently often everyday "
        + "used use uses using well known good learners learner student students should know ought need learn remember every many most more several language speech contexts context various different "
        + "clear clearly becomes become explained explain explains looking way appears appear point grammar work works native speakers speaker put into first second third group class kind three two just "
        + "called plural singular whose meaning means meanings pattern term one ones level lesson list item entry part really be seen found will end ending three way syllables syllable only itself name after them all also each both they "
        + "un una el la los las este esta es se de del en con por para y muy común importante útil básica básico frecuente usa usar mucho que debes aprender conocer véase ver mira lo arriba abajo idioma lengua como").Split(' '));

    private static readonly WordIndex Names = new((
        "word words noun verb adjective adverb expression phrase example examples sentence sentences translation definition ending called pattern explained "
        + "palabra palabras sustantivo verbo adjetivo expresión frase ejemplo ejemplos oración oraciones traducción significado definición").Split(' '));

    public static bool Is(string definition, DraftContext context)
    {
        var (names, scripts, functionWords) = (false, context.InstructionLanguage.Scripts, context.InstructionLanguage.FunctionWordIndex);
        var target = context.Target;
        foreach (var word in new WordsOf(definition))
        {
            var isName = Names.Contains(word);
            names |= isName;
            if (!isName && !Fillers.Contains(word) && !functionWords.Contains(word) && ScriptOf.Any(word, scripts) && !IsOfTarget(word, target)
                && !context.Language.Name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return names;
    }

    private static bool IsOfTarget(ReadOnlySpan<char> word, string target)
    {
        foreach (var own in new WordsOf(target))
        {
            if (own.Equals(word, StringComparison.OrdinalIgnoreCase) || (own.Length >= StemLength && word.StartsWith(own[..StemLength], StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
