using System.Diagnostics;
using System.Text.Json;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;
using static LearningItems.Generation.LearningItemTelemetry;

namespace LearningItems.Generation.Execution;

/// <summary>
/// The spans of a run and of its categories, and what it counts. A category's span lasts from its first call to the end of its last. Parents
/// are named and never taken from the surroundings: a run is enumerated, and between two of its updates the consumer's own span is the current one.
/// </summary>
internal sealed class RunTelemetry : IDisposable
{
    private readonly TelemetryClient _client;
    private readonly bool _withContent;
    private Activity? _span;
    private readonly Dictionary<LearningItemCategory, Activity?> _categories = [];
    private bool _hasItem;

    public RunTelemetry(PreparedRun run, TelemetryClient client, bool withContent)
    {
        (_client, _withContent) = (client, withContent);
        client.Listeners.Tell(() =>
        {
            _span = StartBeside(Spans.Run, Activity.Current?.Context ?? default);
            _span?.SetTag(Attributes.Language, run.Request.Language)
                .SetTag(Attributes.Level, run.Request.Level.ToString())
                .SetTag(Attributes.Sources, run.Request.Sources.Count);
            _client.Describe(_span);
        });
    }

    /// <summary>A call is about to leave. The call's span stands below its category's; below the run's where several categories share the call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="client">The client that answers it; null for that of the run.</param>
    public CallTelemetry CallOf(Call call, TelemetryClient? client = null)
    {
        foreach (var ask in call.Asks)
        {
            if (!_categories.ContainsKey(ask.Category))
            {
                _categories.Add(ask.Category, null); // where a listener throws, there is no span
                _client.Listeners.Tell(() => _categories[ask.Category] = StartBeside(Spans.Category, _span?.Context ?? default));
                _categories[ask.Category]?.SetTag(Attributes.Category, ask.Category.Value);
            }
        }

        var above = call.Asks is [var only] ? _categories[only.Category] : _span;
        return new CallTelemetry(call, above?.Context ?? default, client ?? _client, _withContent);
    }

    public void DraftArrived(LearningItemCategory category, bool isAccepted, TimeSpan at)
    {
        try
        {
            var tags = _client.Tags(category.Value);
            tags.Add(Attributes.Outcome, isAccepted ? "accepted" : "rejected");
            Instruments.Items.Add(1, tags);
            if (isAccepted && !_hasItem)
            {
                _hasItem = true;
                Instruments.TimeToFirstItem.Record(at.TotalSeconds, _client.Tags());
            }
        }
#pragma warning disable CA1031 // a listener may throw anything, at every item
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _client.Listeners.Failed(exception);
        }
    }

    /// <summary>A call has ended, so long after the start of the run.</summary>
    public void CallEnded(Call call, TimeSpan at)
    {
        foreach (var ask in call.Asks)
        {
            if (_span is not null && _categories[ask.Category] is { } category)
            {
                category.SetEndTime(_span.StartTimeUtc + at);
            }
        }
    }

    public void Close(GenerationReport report, SourceLedger ledger) => _client.Listeners.Tell(() => Measure(report, ledger));

    private void Measure(GenerationReport report, SourceLedger ledger)
    {
        foreach (var group in ledger.Entries.GroupBy(entry => (entry.Category, entry.Outcome)))
        {
            var tags = _client.Tags(group.Key.Category.Value);
            tags.Add(Attributes.Outcome, JsonNamingPolicy.SnakeCaseLower.ConvertName(group.Key.Outcome.ToString()));
            Instruments.Sources.Add(group.LongCount(), tags);
        }

        foreach (var category in report.Categories)
        {
            _categories.GetValueOrDefault(category.Category)?.SetTag(Attributes.Items, category.Items).SetTag(Attributes.Calls, category.Calls)
                .SetTag(Attributes.Complete, category.Status is CategoryStatus.Complete or CategoryStatus.Skipped);
        }

        _span?.SetTag(Attributes.Items, report.Totals.Items).SetTag(Attributes.Calls, report.Totals.Calls).SetTag(Attributes.Complete, report.Complete);
    }

    public void Dispose()
    {
        foreach (var category in _categories.Values)
        {
            _client.Listeners.Tell(() => category?.Dispose());
        }

        _client.Listeners.Tell(() => _span?.Dispose());
    }

    // Not the current span: the consumer's code runs between updates.
    private static Activity? StartBeside(string name, ActivityContext parent)
    {
        var current = Activity.Current;
        try
        {
            return Instruments.Source.CreateActivity(name, ActivityKind.Internal, parent)?.Start();
        }
        finally
        {
            Activity.Current = current;
        }
    }
}
