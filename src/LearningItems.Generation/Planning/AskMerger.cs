using LearningItems.Generation.Work;

namespace LearningItems.Generation.Planning;

/// <summary>
/// Puts the asks of several categories into one call, so that the rows they share are sent once. Used for pattern work, whose calls
/// are nearly all rows.
/// </summary>
internal sealed class AskMerger(Func<CategoryWork, int> perItem, Func<IReadOnlyList<Ask>, int> inputTokens, LearningItemGenerationOptions options)
{
    public IEnumerable<IReadOnlyList<Ask>> Merge(IReadOnlyList<CategoryWork> works)
    {
        var union = works.SelectMany(work => work.Offered).Distinct().ToList();
        if (union.Count == 0)
        {
            yield break;
        }

        var first = 0;
        foreach (var size in BatchSizes.Pattern(union.Count))
        {
            var rows = union.GetRange(first, size);
            first += size;
            foreach (var call in WithinLimits(works, rows))
            {
                yield return call;
            }
        }
    }

    private IEnumerable<IReadOnlyList<Ask>> WithinLimits(IReadOnlyList<CategoryWork> works, IReadOnlyList<Source> rows)
    {
        var own = rows.ToHashSet();
        var asks = works.Select(work => work.Ask([.. work.Offered.Where(own.Contains)])).Where(ask => ask.Sources.Count > 0).ToList();
        if (rows.Count > 1 && asks.Exists(ask => inputTokens([ask]) > options.MaxInputTokens))
        {
            foreach (var part in rows.Chunk((rows.Count + 1) / 2).SelectMany(half => WithinLimits(works, half)))
            {
                yield return part;
            }

            yield break;
        }

        var call = new List<Ask>();
        foreach (var ask in asks)
        {
            if (call.Count > 0 && !Fits([.. call, ask]))
            {
                yield return call;
                call = [];
            }

            call.Add(ask);
        }

        yield return call;
    }

    private bool Fits(IReadOnlyList<Ask> asks) =>
        asks.Sum(ask => (long)ask.Items.High * perItem(ask.Work)) <= BatchSizes.PlannedOutput(options.MaxReplyTokens) && inputTokens(asks) <= options.MaxInputTokens;
}
