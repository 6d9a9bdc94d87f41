using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>Puts calls into batches and submits them: each is written down first, then submitted, then its id is written down.</summary>
internal sealed class BatchOutbox(PreparedRun run, RunEnvironment environment, IBatchChatClient batches, BatchJournal journal, BatchedCalls calls, SchemaStepDown? schema)
{
    private readonly OutgoingRequests _requests = new(run, environment, schema);

    /// <summary>Submits calls, in as many batches as the provider's limits ask for.</summary>
    /// <returns>What there is to tell of batches of which it is not known whether the provider took them.</returns>
    public async Task<IReadOnlyList<string>> SubmitAsync(IReadOnlyList<Call> ready, CancellationToken cancellationToken)
    {
        var remarks = new List<string>();
        foreach (var part in new BatchParts(batches.Limits).Of(ready.Select(_requests.Measure)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await SubmitAsync(part, cancellationToken).ConfigureAwait(false) is { } remark)
            {
                remarks.Add(remark);
            }
        }

        return remarks;
    }

    private async Task<string?> SubmitAsync(IReadOnlyList<MeasuredCall> part, CancellationToken cancellationToken)
    {
        var at = environment.Time.GetUtcNow();
        var key = journal.NewKey(part.Select(call => call.PromptHash), at);
        var requests = _requests.Of(key, part);
        var intent = new JournaledBatch { Key = key, At = at, Requests = [.. part.Select(call => calls.Write(call.Call, OutgoingRequests.IdOf(key, call.Call), call.PromptHash))], Schema = schema?.Mode };
        await journal.KeepAsync(intent).ConfigureAwait(false);
        try
        {
            var id = await batches.SubmitAsync(key, requests, cancellationToken).ConfigureAwait(false);
            await journal.KeepAsync(new JournaledBatchStart { Key = key, BatchId = id }).ConfigureAwait(false);
            RunLog.BatchSubmitted(environment.Logger, id, requests.Count);
            return null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // A provider that says no has not taken the batch; of anything else it is to be found out before anything is submitted again.
            var failure = environment.Classify(exception);
            if (failure.Kind is ChatFailureKind.Authentication or ChatFailureKind.QuotaExhausted or ChatFailureKind.InvalidRequest or ChatFailureKind.ContextExceeded or ChatFailureKind.Refused)
            {
                await journal.KeepAsync(new JournaledBatchEnd { Key = key, IsAbsent = true }).ConfigureAwait(false);
                throw;
            }

            if (failure.Kind == ChatFailureKind.RateLimited)
            {
                await journal.KeepAsync(new JournaledBatchEnd { Key = key, IsAbsent = true }).ConfigureAwait(false);
                return $"the provider takes no batch now: {failure.Message}";
            }

            RunLog.BatchUncertain(environment.Logger, key, exception);
            return $"whether the provider took the batch {key} is not known yet: {failure.Message}";
        }
    }
}
