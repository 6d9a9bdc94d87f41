namespace LearningItems.Generation.Strategies;

/// <summary>The strategies of a generator: the built-in ones in their order, replaced and followed by the application's own.</summary>
internal sealed class StrategySet
{
    private static readonly LearningItemStrategy[] BuiltIn =
    [
        new VocabStrategy(), new GrammarStrategy(), new PronunciationStrategy(), new IdiomStrategy(), new FunctionalStrategy(), new CulturalStrategy(),
        new WritingSystemStrategy(), ShowcaseStrategy.Sociolinguistic, ShowcaseStrategy.Pragmatic, ShowcaseStrategy.Literacy, ShowcaseStrategy.Pattern, ShowcaseStrategy.Other,
    ];

    private readonly List<LearningItemStrategy> _strategies = [.. BuiltIn];

    public StrategySet(IEnumerable<LearningItemStrategy> own)
    {
        foreach (var strategy in own)
        {
            var place = _strategies.FindIndex(known => known.Category == strategy.Category);
            if (place < 0)
            {
                _strategies.Add(strategy);
            }
            else
            {
                _strategies[place] = strategy;
            }
        }
    }

    /// <summary>The strategies of the categories wanted, each once and in the order of the set; all of them when none is named.</summary>
    /// <exception cref="InvalidGenerationRequestException">A category has no strategy.</exception>
    public IReadOnlyList<LearningItemStrategy> For(IReadOnlyList<LearningItemCategory> wanted)
    {
        InvalidGenerationRequestException.ThrowIfAny([.. FaultsOf(wanted)]);
        return [.. _strategies.Where(strategy => wanted.Count == 0 || wanted.Contains(strategy.Category))];
    }

    /// <summary>What is wrong with the categories wanted: those that have a name and no strategy, in one fault.</summary>
    public IEnumerable<string> FaultsOf(IReadOnlyList<LearningItemCategory> wanted)
    {
        var unknown = wanted.Where(category => category != default && _strategies.TrueForAll(strategy => strategy.Category != category)).ToList();
        if (unknown.Count > 0)
        {
            yield return $"No strategy is known for the category '{string.Join("', '", unknown)}'. Known are {string.Join(", ", _strategies.Select(strategy => strategy.Category))}; add others with AddStrategy.";
        }
    }
}
