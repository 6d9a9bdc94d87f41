namespace LearningItems.Generation.Files;

/// <summary>Which side of a card is in the language taught. Names such as front and back do not say it; the cells may.</summary>
internal enum CardSides
{
    /// <summary>The side that the names have for it, or one that nothing speaks against.</summary>
    AsNamed,

    /// <summary>The other one: the cells are clear.</summary>
    Turned,

    /// <summary>The cells do not say.</summary>
    Unsure,
}

/// <summary>Looks into two sides of cards.</summary>
internal static class CardSideContent
{
    private const double ExplanationLength = 2.5;

    private const string German = "de";
    private const double FewestCapitals = 0.3;

    public static CardSides Of(ColumnContent words, ColumnContent meanings, ListLanguages languages)
    {
        if (languages.Taught is not { } taught || taught == languages.Learner)
        {
            return CardSides.AsNamed;
        }

        var (scripts, others) = (LanguageScripts.Of(taught), LanguageScripts.Of(languages.Learner));
        if (scripts != others)
        {
            return words.IsIn(others & ~scripts) && meanings.IsIn(scripts) ? CardSides.Turned : CardSides.AsNamed;
        }

        // What is neither language's letters – a reading, numbers – is no side to choose.
        if (!words.IsIn(scripts) || !meanings.IsIn(scripts))
        {
            return CardSides.AsNamed;
        }

        // Hund and dog: only German writes nouns with capitals, and people who write every word with one do it on both sides.
        var (inWords, inMeanings) = (Capitals(words), Capitals(meanings));
        if ((taught == German || languages.Learner == German) && Math.Min(inWords, inMeanings) == 0 && Math.Max(inWords, inMeanings) >= FewestCapitals)
        {
            return inWords > 0 == (taught == German) ? CardSides.AsNamed : CardSides.Turned;
        }

        var difference = WordsByLanguage.Score(words, languages) - WordsByLanguage.Score(meanings, languages);
        return difference >= WordsByLanguage.Clear || AreExplanations(meanings, words) ? CardSides.AsNamed
            : difference <= -WordsByLanguage.Clear ? CardSides.Turned
            : CardSides.Unsure;
    }

    private static double Capitals(ColumnContent column) => column.Share(cell => char.IsUpper(cell[0]));

    /// <summary>Whether meanings are longer by far than their words: then they may be in the language taught, and are full of its small words.</summary>
    public static bool AreExplanations(ColumnContent meanings, ColumnContent words) => meanings.AverageLength > ExplanationLength * words.AverageLength;
}
