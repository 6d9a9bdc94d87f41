using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>This library, at its defaults but for the calls at once.</summary>
internal sealed class ThisLibrary(BatchingPreference batching, int callsAtOnce) : IWay
{
    public string Name => batching.ToString();

    public string Description => $"this library, `{batching}`";

    public async Task<IGenerated> GenerateAsync(GenerationRequest course, IChatClient client, TimeProvider time, Func<double> jitter)
    {
        var options = new LearningItemGenerationOptions { MaxConcurrency = callsAtOnce, Batching = batching };
        return new Generated(course, await new LearningItemGenerator(client, options, timeProvider: time) { Random = jitter }.GenerateAsync(course));
    }

    /// <summary>A result, whose items are checked already.</summary>
    private sealed record Generated(GenerationRequest Course, GenerationResult Result) : IGenerated
    {
        public TimeSpan? FirstItem => Result.Report.FirstItem;

        // What was wanted is the same for all ways: the plan at the defaults.
        public Worth Weigh()
        {
            var wanted = new CourseCalls(Course).Wanted;
            var covered = Result.Items.GroupBy(item => item.Item.Category).Sum(items => Math.Min(items.Count(), wanted[items.Key]));
            var totals = Result.Report.Totals;
            return new Worth(wanted.Values.Sum(), covered, totals.OutputTokens - totals.WastedTokens);
        }
    }
}
