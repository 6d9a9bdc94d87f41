using LearningItems.Generation.Tests.Fakes;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>Runs through the faults of a bad day, on fixed seeds: all is covered at a price near that of a clean run.</summary>
public class FaultMixTests(ITestOutputHelper output)
{
    private const double MostTokens = 1.18;
    private const int Seeds = 20;

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    public async Task Two_hundred_words_are_covered_at_118_percent_of_a_clean_run(int concurrency)
    {
        var clean = await RunAsync(200, concurrency, mix: null);
        var ratios = new List<double>();
        var lossless = 0;
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var mix = new FaultMix(seed);
            var run = await RunAsync(200, concurrency, mix);
            ratios.Add(Ratio(run, clean));
            lossless += run.Totals.Covered == 200 ? 1 : 0;
            foreach (var lost in run.Result.Ledger.Entries.Where(entry => entry.Outcome != SourceOutcome.Covered))
            {
                output.WriteLine($"  lost: {lost.SourceText} {lost.Outcome}, sent in {string.Join(", ", run.Client.Met.Where(met => met.Call.Rows.Contains(lost.SourceText)).Select(met => $"{met.Fault} with {met.Call.Rows.Count} rows"))}: {lost.Detail}");
            }

            output.WriteLine($"seed {seed}: {run.Outcomes}; {run.Totals.Calls} calls, {run.Totals.Attempts} attempts; charged {run.Client.Charged} ({Ratio(run, clean):0.000}), reported {run.Totals.InputTokens + run.Totals.OutputTokens}; {string.Join(", ", mix.Struck.OrderBy(fault => fault.Key).Select(fault => $"{fault.Key} {fault.Value}"))}");
        }

        output.WriteLine($"concurrency {concurrency}: clean {clean.Client.Charged} tokens in {clean.Totals.Calls} calls; ratio mean {ratios.Average():0.000}, median {ratios.Order().ElementAt(Seeds / 2):0.000}, least {ratios.Min():0.000}, most {ratios.Max():0.000}; {lossless} of {Seeds} runs covered every word");
        foreach (var fault in !TestCounts.AreFull ? [] : new[] { Fault.RateLimited, Fault.ServerError, Fault.CutByLength, Fault.CutWithoutReason, Fault.BadJson, Fault.Prose, Fault.MissingRows, Fault.OffLanguage })
        {
            var alone = new List<double>();
            for (var seed = 1; seed <= Seeds; seed++)
            {
                alone.Add(Ratio(await RunAsync(200, concurrency, new FaultMix(seed) { Only = fault }), clean));
            }

            output.WriteLine($"  {fault} alone: {alone.Average():0.000}");
        }

        // Each call loses about 11 % of its rows, the small ones of the last rounds all of them or none: three follow-ups cover every word
        // in 94 % of runs. With several calls at once, that depends on the order in which they end.
        Assert.InRange(lossless, concurrency == 1 ? Seeds : Seeds - 3, Seeds);
        Assert.InRange(ratios.Average(), 1, MostTokens);
    }

    [Fact]
    public async Task Of_twenty_thousand_words_999_in_a_thousand_are_covered()
    {
        var clean = await RunAsync(20_000, 8, mix: null);
        var run = await RunAsync(20_000, 8, new FaultMix(1));

        output.WriteLine($"{run.Outcomes}; {run.Totals.Calls} calls (clean {clean.Totals.Calls}), {run.Totals.Attempts} attempts; charged {run.Client.Charged} of {clean.Client.Charged} ({Ratio(run, clean):0.000}), reported {run.Totals.InputTokens + run.Totals.OutputTokens}");
        Assert.InRange(run.Totals.Covered, 19_980, 20_000);
        Assert.Equal(20_000, run.Result.Ledger.Entries.Count);
    }

    private static double Ratio(FaultyRun run, FaultyRun clean) => run.Client.Charged / (double)clean.Client.Charged;

    private static Task<FaultyRun> RunAsync(int words, int concurrency, FaultMix? mix)
    {
        var clock = new OrderedTimeProvider();
        var client = new FaultyChatClient((_, call) => mix?.OfCall(call) ?? Fault.None, clock) { Mix = mix };
        var options = FaultyRun.Options(streaming: true);
        options.MaxConcurrency = concurrency;
        return FaultyRun.InOrderAsync(client, clock, Sources.Request(Sources.Words(words), LearningItemCategory.Vocab), options);
    }
}
