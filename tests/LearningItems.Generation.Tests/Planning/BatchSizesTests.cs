using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

public class BatchSizesTests
{
    private const int TokensAnItem = 37;
    private const int OutputLimit = 8_192;

    [Theory]
    [InlineData(1, 8, 1)]
    [InlineData(10, 8, 1)]
    [InlineData(11, 8, 2)]
    [InlineData(80, 8, 8)]
    [InlineData(81, 8, 16)] // nine calls are one wave and a bit: two whole waves take no longer
    [InlineData(200, 1, 5)]
    [InlineData(200, 8, 16)]
    [InlineData(200, 10, 20)]
    [InlineData(200, 32, 20)]
    [InlineData(2_000, 8, 56)]
    [InlineData(2_000, 32, 64)]
    [InlineData(20_000, 8, 504)]
    [InlineData(20_000, 32, 512)]
    public void One_per_source_work_takes_the_calls_that_the_measurements_found_best(int sources, int concurrency, int calls) =>
        Assert.Equal(calls, BatchSizes.OnePerSource(sources, concurrency, TokensAnItem, OutputLimit, BatchingPreference.Balanced).Count);

    [Fact]
    public void Two_hundred_sources_at_eight_at_once_are_split_evenly() =>
        Assert.Equal([.. Enumerable.Repeat(13, 8), .. Enumerable.Repeat(12, 8)], BatchSizes.OnePerSource(200, 8, TokensAnItem, OutputLimit, BatchingPreference.Balanced));

    [Theory]
    [InlineData(400, 512, 1)] // 0.8 of 512 tokens hold one item of 400
    [InlineData(100, 512, 4)]
    [InlineData(100, 1_000, 8)]
    [InlineData(800, 512, 1)] // an item longer than the limit is still tried, alone
    public void Output_limit_caps_the_sources_of_a_call_at_four_fifths_of_it(int tokensAnItem, int outputLimit, int largest) =>
        Assert.Equal(largest, BatchSizes.OnePerSource(80, 1, tokensAnItem, outputLimit, BatchingPreference.Balanced).Max());

    [Theory]
    [InlineData(1, new[] { 1 })]
    [InlineData(250, new[] { 250 })]
    [InlineData(300, new[] { 300 })]
    [InlineData(301, new[] { 151, 150 })]
    [InlineData(900, new[] { 300, 300, 300 })]
    [InlineData(901, new[] { 226, 225, 225, 225 })]
    public void Pattern_work_is_split_only_over_300_sources(int sources, int[] sizes) =>
        Assert.Equal(sizes, BatchSizes.Pattern(sources));
}
