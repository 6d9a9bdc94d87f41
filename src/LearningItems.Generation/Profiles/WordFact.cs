namespace LearningItems.Generation.Profiles;

/// <summary>The facts words are learned with, in the words that the languages share. Every fact is one that some words lack.</summary>
internal static class WordFact
{
    public static DraftField Gender { get; } = new("gender", "the noun's gender as the dictionary marks it; null for other words") { Optional = true };

    public static DraftField Plural { get; } = new("plural", "the noun's plural; null for other words and where there is none") { Optional = true };

    public static DraftField Classifier { get; } = new("classifier", "the noun's usual measure word; null for other words") { Optional = true };

    public static DraftField AspectPartner { get; } = new("aspect_partner", "the verb's aspect partner; null for other words") { Optional = true };
}
