using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing;

/// <summary>A batch on its way. Time passes for it when somebody looks.</summary>
internal sealed class ScriptedBatch(string id, string key, IReadOnlyList<BatchRequest> requests, ScriptedBatchChatClient script, DateTimeOffset submittedAt)
{
    private readonly List<BatchResult> _results = [];
    private DateTimeOffset? _cancelledAt;
    private Task _before = Task.CompletedTask;

    public string Id => id;

    public string Key => key;

    public bool HasEnded { get; private set; }

    private DateTimeOffset ExpiresAt => submittedAt + script.ExpiresAfter;

    private DateTimeOffset EndsAt => new[] { submittedAt + script.Duration, ExpiresAt, _cancelledAt + script.Cancelling ?? DateTimeOffset.MaxValue }.Min();

    private bool IsWhole => _results.Count == requests.Count;

    private string Word =>
        !HasEnded ? _cancelledAt is null ? "in_progress" : "cancelling"
        : IsWhole ? "completed"
        : _cancelledAt is null ? "expired"
        : "cancelled";

    public RecordedBatch ToRecord() => new() { Id = id, Key = key, Requests = requests, SubmittedAt = submittedAt };

    public BatchStatus ToStatus() => new() { Id = id, State = HasEnded ? BatchState.Ended : BatchState.InProgress, Word = Word, Done = _results.Count, ExpiresAt = ExpiresAt };

    public void Cancel(DateTimeOffset now) => _cancelledAt = HasEnded ? _cancelledAt : _cancelledAt ?? now;

    /// <summary>Answers what is due by now.</summary>
    /// <param name="now">The time.</param>
    /// <param name="model">What answers.</param>
    /// <param name="note">Is told each id that is answered.</param>
    /// <param name="cancellationToken">Ends it before a request.</param>
    public Task AdvanceAsync(DateTimeOffset now, IChatClient model, Action<string> note, CancellationToken cancellationToken)
    {
        lock (_results)
        {
            return _before = AdvanceAsync(_before, now, model, note, cancellationToken);
        }
    }

    /// <exception cref="InvalidOperationException">It has not ended.</exception>
    public IEnumerable<BatchResult> Results()
    {
        if (!HasEnded)
        {
            throw new InvalidOperationException($"The batch '{id}' is in the state '{Word}'; it can be read once it has ended.");
        }

        var rest = requests.Skip(_results.Count).Select(request => new BatchResult { Id = request.Id, Outcome = _cancelledAt is null ? BatchOutcome.Expired : BatchOutcome.Cancelled });
        var told = _results.Concat(rest).Where(result => result.Outcome != BatchOutcome.Missing).ToList();
        var strange = told.Find(result => result.Outcome == BatchOutcome.Succeeded) is { } any ? script.StrangeIds.Select(strangeId => any with { Id = strangeId }) : [];
        return (script.Unordered ? Enumerable.Reverse(told) : told).Concat(strange);
    }

    // One after the other, however many look.
    private async Task AdvanceAsync(Task before, DateTimeOffset now, IChatClient model, Action<string> note, CancellationToken cancellationToken)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        var until = now < EndsAt ? now : EndsAt;
        while (!HasEnded && !IsWhole && submittedAt + (script.Duration * (_results.Count + 1) / requests.Count) <= until)
        {
            _results.Add(await AnswerAsync(requests[_results.Count], model, note, cancellationToken).ConfigureAwait(false));
        }

        HasEnded |= now >= EndsAt;
    }

    private async Task<BatchResult> AnswerAsync(BatchRequest request, IChatClient model, Action<string> note, CancellationToken cancellationToken)
    {
        var scripted = script.OutcomeOf(request);
        if (scripted is BatchOutcome.Errored)
        {
            return new BatchResult { Id = request.Id, Outcome = BatchOutcome.Errored, Exception = BatchScript.ServerError() };
        }

        if (scripted is BatchOutcome.Expired or BatchOutcome.Cancelled)
        {
            return new BatchResult { Id = request.Id, Outcome = scripted.Value };
        }

        try
        {
            var response = await model.GetResponseAsync(request.Messages, request.Options, cancellationToken).ConfigureAwait(false);
            note(request.Id);
            return scripted is BatchOutcome.Missing ? new BatchResult { Id = request.Id, Outcome = BatchOutcome.Missing } : new BatchResult { Id = request.Id, Outcome = BatchOutcome.Succeeded, Response = response };
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new BatchResult { Id = request.Id, Outcome = BatchOutcome.Errored, Exception = exception };
        }
    }
}
