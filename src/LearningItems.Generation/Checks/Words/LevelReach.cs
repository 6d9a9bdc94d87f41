using LearningItems.Generation.Languages;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Checks;

/// <summary>How much of an item's examples is within reach of a learner who knows the words of the level and of the list.</summary>
internal sealed class LevelReach(CourseKnowledge course)
{
    private readonly Lazy<(WordIndex Listed, WordStems? Forms)> _known = new(() => KnownOf(course));

    /// <summary>The item with the share of known words of each of its examples, where words of the level are known.</summary>
    public GeneratedItem Measure(GeneratedItem item)
    {
        var shares = course.Request.LevelWords.Count == 0 || course.Language.WordSeparation == WordSeparation.Unknown ? null : item.Item.Examples.Select(example => Share(example.Text)).ToList();
        return shares is null && item.Details.KnownWords is null ? item : item with { Details = item.Details with { KnownWords = shares } };
    }

    private double Share(string example)
    {
        var (listed, forms) = _known.Value;
        var words = WordInReach.Of(example, course.Language, listed, forms).ToList();
        var all = words.Sum(WeightOf);
        return all == 0 ? 1 : Math.Round((double)words.Where(word => word.IsKnown).Sum(WeightOf) / all, 2);
    }

    // Nobody knows how many words the letters are that no known word has.
    private int WeightOf(WordInReach word) => course.Language.WordSeparation == WordSeparation.Spaces ? 1 : word.Letters;

    // A list names words with their articles and expressions of several words; each word of them is known.
    private static (WordIndex Listed, WordStems? Forms) KnownOf(CourseKnowledge course)
    {
        var language = course.Language;
        var words = course.KnownWords.Words.Select(TextKey.InSentence).SelectMany(word => Parts(word, language)).ToList();
        return (
            new WordIndex(words.Concat(language.FunctionWords)),
            language is { Inflects: true, WordSeparation: WordSeparation.Spaces } ? new WordStems(words, LanguageTags.LanguageOf(language.Tag).ToLowerInvariant()) : null);
    }

    // Where words do not stand apart, the last kana of a word is what changes: 食べる, 食べます.
    private static IEnumerable<string> Parts(string expression, LanguageProfile language) =>
        language.WordSeparation == WordSeparation.Spaces ? Apart(expression)
        : language.Inflects && expression is [.. { Length: > 0 } stem, >= 'ぁ' and <= 'ゖ'] ? [expression, stem]
        : [expression];

    private static List<string> Apart(string expression)
    {
        var parts = new List<string>();
        foreach (var part in new WordsOf(expression))
        {
            parts.Add(part.ToString());
        }

        return parts;
    }
}
