using FsCheck;
using FsCheck.Fluent;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

public class BatchSizesProperties
{
    private static readonly Arbitrary<Work> AnyWork =
        (from sources in Gen.OneOf(Gen.Choose(1, 60), Gen.Choose(1, 5_000))
         from concurrency in Gen.Choose(1, 64)
         from tokensAnItem in Gen.Choose(1, 600)
         from outputLimit in Gen.Choose(512, 32_768)
         select new Work(sources, concurrency, tokensAnItem, outputLimit)).ToArbitrary();

    [Fact]
    public void Every_source_goes_into_exactly_one_call() =>
        Check(work =>
        {
            Assert.Equal(work.Sources, work.Sizes.Sum());
            Assert.All(work.Sizes, size => Assert.True(size > 0));
        });

    [Fact]
    public void Sizes_differ_by_at_most_one() => Check(work => Assert.InRange(work.Sizes.Max() - work.Sizes.Min(), 0, 1));

    [Fact]
    public void No_call_is_larger_than_40_or_than_the_output_limit_allows() =>
        Check(work => Assert.InRange(work.Sizes.Max(), 1, Math.Min(40, work.MostByOutput)));

    [Fact]
    public void Calls_of_more_than_one_wave_fill_whole_waves() =>
        Check(work => Assert.True(
            work.Sizes.Count <= work.Concurrency || work.Sizes.Count % work.Concurrency == 0 || work.Sizes.Count == work.Sources));

    [Fact]
    public void Calls_are_no_more_than_ten_sources_each_the_output_limit_and_whole_waves_ask_for() =>
        Check(work =>
        {
            var needed = Ceiling(work.Sources, Math.Min(10, work.MostByOutput));
            var inWaves = needed <= work.Concurrency ? needed : Ceiling(needed, work.Concurrency) * work.Concurrency;
            Assert.InRange(work.Sizes.Count, 1, inWaves);
        });

    [Fact]
    public void Pattern_calls_hold_every_source_once_evenly_and_at_most_300() =>
        Prop.ForAll(Gen.Choose(1, 20_000).ToArbitrary(), sources =>
        {
            var sizes = BatchSizes.Pattern(sources);

            Assert.Equal(sources, sizes.Sum());
            Assert.InRange(sizes.Max(), 1, 300);
            Assert.InRange(sizes.Max() - sizes.Min(), 0, 1);
            Assert.Equal(Ceiling(sources, 300), sizes.Count);
        }).Check(Repeatable.Cases(500));

    private static void Check(Action<Work> holds) => Prop.ForAll(AnyWork, holds).Check(Repeatable.Cases(500));

    private static int Ceiling(int count, int divisor) => (count + divisor - 1) / divisor;

    private sealed record Work(int Sources, int Concurrency, int TokensAnItem, int OutputLimit)
    {
        public int MostByOutput => Math.Max(1, OutputLimit * 8 / 10 / TokensAnItem);

        public IReadOnlyList<int> Sizes => BatchSizes.OnePerSource(Sources, Concurrency, TokensAnItem, OutputLimit, BatchingPreference.Balanced);
    }
}
