using LearningItems.Generation.Strategies;

namespace LearningItems.Generation.Tests.Strategies;

public sealed class StrategySetTests
{
    [Fact]
    public void No_category_named_means_every_category_in_the_order_of_the_contract() =>
        Assert.Equal(LearningItemCategory.BuiltIn, Categories(new StrategySet([]).For([])));

    [Fact]
    public void Categories_named_are_taken_once_each_in_the_order_of_the_set() => Assert.Equal(
        [LearningItemCategory.Vocab, LearningItemCategory.Idiom],
        Categories(new StrategySet([]).For([LearningItemCategory.Idiom, LearningItemCategory.Vocab, new("IDIOM")])));

    [Fact]
    public void Own_strategy_takes_the_place_of_the_built_in_one_and_the_last_wins()
    {
        var (first, last) = (new OwnStrategy("vocab"), new OwnStrategy("vocab"));
        var set = new StrategySet([first, last]);

        Assert.Same(last, set.For([])[0]);
        Assert.Equal(LearningItemCategory.BuiltIn, Categories(set.For([])));
    }

    [Fact]
    public void Own_category_follows_the_built_in_ones()
    {
        var own = new OwnStrategy("my_own");
        var set = new StrategySet([own]);

        Assert.Same(own, set.For([])[^1]);
        Assert.Same(own, Assert.Single(set.For([new("My_Own")])));
    }

    [Fact]
    public void Category_without_a_strategy_is_an_error_that_names_it_and_the_known_ones()
    {
        var exception = Assert.Throws<InvalidGenerationRequestException>(() => new StrategySet([]).For([LearningItemCategory.Vocab, new("my_own")]));

        Assert.Contains("'my_own'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("writing_system", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Yield_of_nothing_is_refused(int count)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ItemYield.UpTo(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => ItemYield.Exactly(count));
    }

    private static IEnumerable<LearningItemCategory> Categories(IEnumerable<LearningItemStrategy> strategies) => strategies.Select(strategy => strategy.Category);

    private sealed class OwnStrategy(string category) : LearningItemStrategy
    {
        public override LearningItemCategory Category { get; } = new(category);

        public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

        public override string Brief => "Own items.";

        public override ItemYield YieldFor(int sources) => ItemYield.OnePerSource;
    }
}
