namespace LearningItems.Generation.Profiles;

/// <summary>Finnish and Hungarian.</summary>
/// <remarks>
/// Among the function words stand words that other languages take for theirs – Finnish no, voi, Hungarian is, el – so that they speak for neither.
/// Words, letters and figures of the profiles: source not recorded, written by hand; licence MIT, as the library; checked by <c>BuiltInProfilesTests</c>.
/// </remarks>
internal static class Uralic
{
    public static LanguageProfile Finnish { get; } = new()
    {
        Tag = "fi",
        Name = "Finnish",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Äiti *luki* kirjaa *kadulla*. Endings and -kin stand inside, the verb of negation outside.",
        FunctionWords = (
            "ja tai mutta että kun jos koska niin kuin ei en et emme ette eivät on olen olet olemme olette ovat oli olin olivat ollut minä sinä hän me te he se ne "
            + "tämä tuo nämä minun sinun hänen meidän teidän heidän minua sinua minulla sinulla hänellä minulle mitä mikä kuka missä milloin miten miksi vain vielä "
            + "jo myös nyt sitten kanssa ilman hyvin aina usein tänään eilen huomenna siellä täällä sen tämän tätä "
            + "no voi noi alla sana saat").Split(' '),
        TokensPerExample = 14,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a stem that changes (katu, kadun; käsi, käden) and the case a verb or postposition takes.",
            [LearningItemCategory.Grammar] = "Give an ending with its variants by vowel harmony (-ssa/-ssä) and name the case, where the point asks for one.",
            [LearningItemCategory.Idiom] = "Sanonnat and sananlaskut. Ordinary compounds are not idioms.",
            [LearningItemCategory.Functional] = "There is no word for please: politeness lies in the conditional (saisinko), kiitos and question form; ole hyvä offers and answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "Written and spoken forms (minä and mä, me olemme and me ollaan), sinä and te.",
        },
    };

    public static LanguageProfile Hungarian { get; } = new()
    {
        Tag = "hu",
        Name = "Hungarian",
        Scripts = Scripts.Latin,
        WordSeparation = WordSeparation.Spaces,
        Inflects = true,
        Marking = "Tegnap *megnéztem* egy filmet a *városban*. Suffixes stand inside, articles outside, a verb's prefix inside also where it is split off.",
        FunctionWords = (
            "az egy és vagy de hogy mert ha nem nincs van vannak volt vagyok vagyunk lesz én te ő mi ti ők engem téged őt minket nekem neked neki nekünk "
            + "ez ezt azt ezek azok itt ott most már még csak nagyon jól mit ki kit hol mikor hogyan miért melyik után előtt alatt mellett között szerint kell lehet "
            + "sem se majd mindig soha ma tegnap holnap minden sok "
            + "is be has had must no meg le el ne e más este est él min mai na vad").Split(' '),
        TokensPerExample = 14,
        Focus = new Dictionary<LearningItemCategory, string>
        {
            [LearningItemCategory.Vocab] = "Name a stem that changes (ló, lovat; bokor, bokrot), a verb's prefix and the case or postposition it takes.",
            [LearningItemCategory.Grammar] = "Give a suffix with its variants by vowel harmony (-ban/-ben, -hoz/-hez/-höz); say definite or indefinite conjugation, where the point asks for one.",
            [LearningItemCategory.Idiom] = "Szólások and közmondások. Ordinary compounds and prefixed verbs with a plain meaning are not idioms.",
            [LearningItemCategory.Functional] = "Say, where it matters, whether the formula goes with te or with ön; kérem asks, tessék offers, szívesen answers thanks.",
            [LearningItemCategory.Sociolinguistic] = "te, ön, maga and tetszik, family name before first name, néni and bácsi.",
        },
    };
}
