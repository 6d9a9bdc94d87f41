using LearningItems.Generation.Assembly;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Replies;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>Takes in each item read from the reply of one call: finds the ask the item is for, and has the item checked.</summary>
internal sealed class DraftIntake(PreparedRun run, DraftInspector inspector, Call call, string promptHash) : IReplyIntake
{
    // Categories that share a call need not share all of its rows, and of a call made earlier the request may have lost some.
    private readonly Dictionary<Ask, HashSet<Source>> _offered = call.Asks is [var only] && only.Sources.Count == call.Sources.Count
        ? []
        : call.Asks.ToDictionary(ask => ask, ask => ask.Sources.ToHashSet());

    private readonly IReadOnlyList<SourceItem> _rows = [.. call.Sources.Select(source => source.Item)];

    public CallEvent TakeIn(ReadItem item, string? model, TimeSpan at) => new DraftArrived(call, TakeIn(item, model), at);

    public InspectedDraft TakeIn(ReadItem item, string? model)
    {
        var named = call.Asks.FirstOrDefault(ask => string.Equals(ask.Category.Value, item.Draft.Category, StringComparison.OrdinalIgnoreCase));
        var ask = named ?? call.Asks[0];
        var context = new DraftContext(item.Draft, ask.Work.Strategy, run.Course, _rows)
        {
            IsOffered = row => !_offered.TryGetValue(ask, out var offered) || offered.Contains(call.Sources[row - 1]),
        };
        var (feature, findings) =
            item.Fault is { } fault ? (null, [Finding.Error(FindingCodes.UnreadableItem, fault)])
            : named is null && call.Asks.Count > 1 ? (null, [Finding.Error(FindingCodes.UnknownCategory, $"The category '{item.Draft.Category}' was not asked for.")])
            : Inspect(context);
        return new InspectedDraft(ask, context, Cited(context), feature, KeptFindings.Of(findings), item.Length, new Provenance(model, promptHash));
    }

    private IReadOnlyList<Source> Cited(DraftContext context) => [.. context.CitedRows.Select(row => call.Sources[row - 1])];

    private (string? Feature, IReadOnlyList<Finding> Findings) Inspect(DraftContext context)
    {
        try
        {
            return (context.Strategy.FeatureOf(context.Draft), inspector.Inspect(context));
        }
#pragma warning disable CA1031 // an application's own strategy may throw anything; the exception costs this draft and no other
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (null, [Finding.Error(FindingCodes.StrategyFailed, $"{context.Strategy.GetType().Name} threw {exception.GetType().Name}: {exception.Message}")]);
        }
    }
}
