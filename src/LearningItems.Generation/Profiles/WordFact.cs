namespace LearningItems.Generation.Profiles;

/// <summary>The facts words are learned with, in the words that the languages share. Every fact is one that some words lack.</summary>
internal static class WordFact
{
    public static DraftField Plural { get; } =
        new("plural", "the noun's plural without article, several with commas; null for other words and for nouns of one number only") { Optional = true };

    public static DraftField Classifier { get; } =
        new("classifier", "the noun's usual measure words; null for mass nouns, measure words, others") { Optional = true };

    public static DraftField AspectPartner { get; } =
        new("aspect_partner", "the verb's partner in the other aspect, several with commas; null for other words and where there is none") { Optional = true };

    /// <summary>The gender, where a noun that has only a plural has none: <c>die Leute</c>.</summary>
    public static DraftField Gender { get; } = GenderAs("m, f or n without article; m pl, f pl, n pl, or pl where no gender shows, for a noun with only a plural");

    /// <summary>One of two genders, which the plural has too: <c>les gens</c>.</summary>
    public static DraftField GenderOfTwo { get; } = GenderAs("that of the singular, m or f without article; m pl or f pl for a noun with only a plural");

    /// <summary>One of three genders, which the plural has too: <c>τα γυαλιά</c>.</summary>
    public static DraftField GenderOfThree { get; } = GenderAs("m, f or n without article, n pl or the like for a noun with only a plural");

    /// <summary>The gender by the article of the singular: <c>de</c>, <c>het</c>.</summary>
    /// <param name="articles">The articles that tell it.</param>
    public static DraftField GenderByArticle(string articles) => GenderAs($"{articles}, pl for a noun with only a plural");

    private static DraftField GenderAs(string signs) => new("gender", $"the noun's gender: {signs}; two with a comma where both are right; null for other words") { Optional = true };
}
