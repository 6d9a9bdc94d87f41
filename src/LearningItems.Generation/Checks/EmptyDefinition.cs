using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>
/// Tells definitions that define nothing: "See the examples.", "A very common word in Japanese." Whatever such a definition says is of words,
/// of sentences and of learning; the target itself, quotations and what is in another script do not count.
/// </summary>
/// <remarks>English, German, French and Spanish; written by hand; licence MIT, as the library; checked by <c>DefinitionSubstanceTests</c>.</remarks>
internal static class EmptyDefinition
{
    private const int StemLength = 4;
    private const int MostWordsOfLittle = 2;

    // What a definition may be made of and still say nothing, and the words of which one at least must stand in it.
    private static readonly WordIndex Fillers = new((
        "a an see look above below same self explanatory given shown show shows please following follow follows here very common commonly important useful basic simple frequent frequently often everyday "
        + "used use uses using well known good learners learner student students should know ought need learn remember every many most more several language speech contexts context various different "
        + "clear clearly becomes become explained explain explains looking way appears appear point grammar work works native speakers speaker put into first second third group class kind three two just "
        + "called plural singular whose meaning means meanings pattern term one ones level lesson list item entry part really be seen found will end ending three way syllables syllable only itself name after them all also each both they "
        + "vocabulary beginner beginners textbook course chapter unit topic type sort kinds part parts speech form forms case sense helpful easy difficult hard special general typical usual usually normally mostly mainly generally always daily life "
        + "situation situations conversation conversations communication speaking writing text texts today modern standard fundamental essential central core key main major interesting nice popular widely appears occur occurs encountered encounter "
        + "find knowing practise practice exercise times again such something belongs counts among note notice attention careful carefully depends depending usage grammatical function role plays play transitive intransitive regular irregular countable "
        + "uncountable masculine feminine neuter singular nouns verbs adjectives adverbs phrases expressions new old good great any kind where everyone everybody anyone most frequently high frequency hears heard says said say like whenever wants want "
        + "idiom idioms figurative native express expresses action actions changes change person persons makes make made add added adds happy friends beautiful colourful colorful certainly enjoy "
        + "real truly natural culture formula formulas others construction constructions situational given here context element elements structure structures tool used talk talks study lot speak people "
        + "somebody someone something spoken heard quite concept concepts custom customs tradition traditions traditional takes take ends follows rule rules declension declined conjugated conjugation gender article articles stress "
        + "special group come comes up well keep mind certain other end added own level vivid fixed paired grammar pattern point speech greek hebrew "
        + "structural particle particles functions function informal formal colloquial made up about prefix prefixes suffix suffixes suffixed "
        + "ein eine einen einem einer der die das den dem dieses dieser diese siehe unten oben sehr oft häufig häufiges häufige wichtig wichtiges wichtige nützlich nützliches nützliche alltag alltäglich deutschen sprache verwendet benutzt gebraucht wird werden man sollte "
        + "viel viele vielen lernen lesen kann können echter echte echtes text kennen merken einfach einfaches in im mit für von zu und "
        + "le les ce cet cette voir dessous dessus ci très courant courante fréquent fréquente importante utile utiles utilisé utilisée employé employée souvent on doit faut apprendre retenir langue quotidien quotidienne vie tous jours dans des du pour "
        + "un una el la los las este esta es se de del en con por para y muy común importante útil básica básico frecuente usa usar mucho que debes aprender conocer véase ver mira lo arriba abajo idioma lengua como").Split(' '));

    private static readonly string[] OfAnything =
    [
        "learner", "should know", "should always keep in mind", "everyday situations", "many situations", "depends on the situation", "own rules", "often used in", "come up often", "complex sentences",
        "point of grammar", "grammar point", "grammar pattern", "is used in sentences", "in conversations",
    ];

    private static readonly WordIndex Names = new((
        "concept custom tradition particle prefix prefixes suffix word words noun verb adjective adverb expression phrase example examples sentence sentences translation definition ending called pattern explained idiom formula construction text grammar "
        + "wort wörter ausdruck satz beispiel beispiele bedeutung substantiv nomen mot mots phrases exemple exemples signification nom verbe adjectif adverbe "
        + "palabra palabras sustantivo verbo adjetivo expresión frase ejemplo ejemplos oración oraciones traducción significado definición").Split(' '));

    /// <summary>Whether a definition says nothing but that a word is a word, or what may be said of any: that learners should know it, that its use depends on the situation.</summary>
    public static bool Is(string definition, DraftContext context) => Telling(definition, context, out var names) switch
    {
        0 => names || Repeats(definition, context.Target) || IsPraise(definition) || IsOfAnything(definition),
        1 => IsOfAnything(definition),
        _ => false,
    };

    // Hello! is what one says when one wants to say Hello!
    private static bool Repeats(string definition, string target) =>
        !string.IsNullOrWhiteSpace(target) && definition.IndexOf(target, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && definition.IndexOf(target, at + target.Length, StringComparison.OrdinalIgnoreCase) >= 0;

    // An interesting part of a culture that every learner should know about: of anything.
    private static bool IsPraise(string definition) =>
        definition.Contains("important", StringComparison.OrdinalIgnoreCase) || definition.Contains("interesting", StringComparison.OrdinalIgnoreCase) || definition.Contains("well-known", StringComparison.OrdinalIgnoreCase);

    private static bool IsOfAnything(string definition)
    {
        foreach (var phrase in OfAnything)
        {
            if (definition.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether so little of a definition tells anything that it must be found in the gloss to be the meaning.</summary>
    public static bool TellsLittle(string definition, DraftContext context) => Telling(definition, context, out _) <= MostWordsOfLittle;

    // The words of a definition that may tell something; and whether one names a word as such.
    private static int Telling(string definition, DraftContext context, out bool names)
    {
        var (telling, scripts, functionWords) = (0, context.InstructionLanguage.Scripts, context.InstructionLanguage.FunctionWordIndex);
        var target = context.Target;
        names = false;
        foreach (var word in new WordsOf(definition))
        {
            var isName = Names.Contains(word);
            names |= isName;
            telling += !isName && !Fillers.Contains(word) && !functionWords.Contains(word) && ScriptOf.Any(word, scripts) && !IsOfTarget(word, target)
                && !context.Language.Name.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            if (telling > MostWordsOfLittle)
            {
                break;
            }
        }

        return telling;
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
