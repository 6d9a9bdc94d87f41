namespace LearningItems.Generation.Opinion;

/// <summary>A question that the reviewer asks of every item.</summary>
/// <param name="Name">Its name in the reply.</param>
/// <param name="Code">The code of the finding where the answer is no.</param>
/// <param name="Text">What the reviewer is told.</param>
internal sealed record OpinionQuestion(string Name, string Code, string Text)
{
    /// <summary>What a native-speaking teacher would ask before handing an item out: what code cannot tell.</summary>
    public static IReadOnlyList<OpinionQuestion> All { get; } =
    [
        new("sense", FindingCodes.SecondOpinionSense, "definition and every example have the meaning that the source asks for, the same one"),
        new("translation", FindingCodes.SecondOpinionTranslation, "every translation says what its example says"),
        new("natural", FindingCodes.SecondOpinionNatural, "every example is correct and such as a native speaker says it; an expression is really in use"),
        new("level", FindingCodes.SecondOpinionLevel, "no example is far above the level"),
        new("fact", FindingCodes.SecondOpinionFact, "what is said of the word, its forms, rules, register, use, customs and origin is true"),
        new("reading", FindingCodes.SecondOpinionReading, "the reading is right"),
    ];

    /// <summary>The question that a reply names, be it among other words; null where it names none.</summary>
    public static OpinionQuestion? Find(string named) =>
        All.FirstOrDefault(question => string.Equals(question.Name, named.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? All.FirstOrDefault(question => named.Contains(question.Name, StringComparison.OrdinalIgnoreCase));
}
