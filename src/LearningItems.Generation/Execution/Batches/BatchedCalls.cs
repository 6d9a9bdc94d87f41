using LearningItems.Generation.Journal;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>Writes calls down as a journal keeps them, and makes them of that again: with the rows as they were sent, and of those only what the request still has.</summary>
internal sealed class BatchedCalls(PreparedRun run, IReadOnlyDictionary<LearningItemCategory, WorkKeys> keys)
{
    private readonly Dictionary<(LearningItemCategory, string Key, string SourceId), Source> _sources = run.Works
        .Where(work => keys.ContainsKey(work.Category))
        .SelectMany(work => work.Accountable.Select(source => (work.Category, source)))
        .ToDictionary(row => (row.Category, keys[row.Category].Of(row.source), row.source.Id), row => row.source);

    /// <summary>The call as a journal keeps it.</summary>
    public JournaledRequest Write(Call call, string id, string promptHash) => new()
    {
        Id = id,
        Asks = [.. call.Asks.Select(Write)],
        PromptHash = promptHash,
        InputTokens = call.InputTokens,
        OutputTokens = call.OutputTokens,
        MaxOutputTokens = call.MaxOutputTokens,
        IsFollowUp = call.IsFollowUp,
    };

    /// <summary>The call again.</summary>
    /// <param name="request">What the journal keeps of it.</param>
    /// <param name="number">The number it has in this process.</param>
    /// <returns>The call; null where the request has none of its sources any more.</returns>
    public Call? Read(JournaledRequest request, int number)
    {
        var rows = new Dictionary<string, Source>(StringComparer.Ordinal);
        var asks = request.Asks.Select(ask => Read(ask, rows)).OfType<Ask>().Where(ask => ask.Sources.Count > 0).ToList();
        return asks.Count == 0 ? null : new Call(number, asks, request.InputTokens, request.OutputTokens, request.MaxOutputTokens)
        {
            IsFollowUp = request.IsFollowUp,
            Sources = [.. request.Asks.SelectMany(ask => ask.SourceIds).Distinct(StringComparer.Ordinal).Select(id => rows[id])],
        };
    }

    /// <summary>How many sources of a call the request no longer has, or has changed.</summary>
    public int Lost(JournaledRequest request) => request.Asks.SelectMany(ask => ask.Rows.Where(row => !_sources.ContainsKey(row))).Distinct().Count();

    private JournaledAsk Write(Ask ask)
    {
        var ofAsk = keys[ask.Category];
        return new JournaledAsk
        {
            Category = ask.Category,
            SourceIds = [.. ask.Sources.Select(source => source.Id)],
            Keys = ofAsk.OfList is { } list ? [list] : [.. ask.Sources.Select(ofAsk.Of)],
            Items = new ItemRange(ask.Yield.Minimum, ask.Yield.Maximum),
            Round = ask.Round,
            OutputFactor = ask.OutputFactor,
        };
    }

    private Ask? Read(JournaledAsk ask, Dictionary<string, Source> rows)
    {
        var offered = new List<Source>(ask.SourceIds.Count);
        foreach (var row in ask.Rows)
        {
            if (_sources.TryGetValue(row, out var source))
            {
                offered.Add(source);
                rows[row.SourceId] = source;
            }
            else
            {
                rows.TryAdd(row.SourceId, new Source(new SourceItem { Text = row.SourceId }, row.SourceId)); // it had a row, and the rows after it keep their numbers
            }
        }

        if (run.Works.FirstOrDefault(known => known.Category == ask.Category) is not { } work)
        {
            return null;
        }

        var items = work.IsOnePerSource ? ItemYield.OnePerSource : ItemYield.Between(ask.Items);
        return new Ask(work, offered, items) { Round = ask.Round, OutputFactor = ask.OutputFactor };
    }
}
