using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>Reads the reply to a call of a batch as one that was made at once is read: item by item, each checked.</summary>
internal sealed class BatchReading(PreparedRun run, RunEnvironment environment, SchemaStepDown? schema)
{
    private readonly ReportedUsage _usage = new(environment);

    /// <summary>What a result says, in the order in which a call that is made at once would tell it; its end comes last.</summary>
    /// <param name="call">The call.</param>
    /// <param name="promptHash">The hash of its prompt.</param>
    /// <param name="sent">How its schema was sent.</param>
    /// <param name="result">What became of it.</param>
    public IEnumerable<CallEvent> Read(Call call, string promptHash, SchemaMode sent, BatchResult result)
    {
        if (result is not { Outcome: BatchOutcome.Succeeded, Response: { } response })
        {
            yield return new CallEnded(EndWithout(call, sent, result));
            yield break;
        }

        var drafts = new DraftIntake(run, environment.Inspector, call, promptHash);
        var reply = new ReplyProgress(new ReplyBounds(call, _ => true));
        foreach (var item in reply.Read(response))
        {
            yield return item is null ? new DraftsWereReasoning(call) : new DraftArrived(call, drafts.TakeIn(item, reply.Model), environment.Elapsed);
        }

        var usage = _usage.Of(call, reply);
        yield return new CallEnded(new CallEnd.Answered(call, usage, Attempts: 1, environment.Elapsed)
        {
            FinishReason = reply.FinishReason,
            Left = reply.Left,
            Bytes = reply.Bounds.Bytes,
            Model = reply.Model,
            HasArray = reply.HasArray,
            WasCut = reply.WasCut,
            CutLength = reply.CutLength,
            ReasoningTokens = reply.ReasoningOf(usage.Output),
        });
    }

    // What was wrong with the request is so with the next; what the provider failed at, or did not come to, is asked for again as it was, and what it
    // rejected for its schema with the schema sent in another way.
    private CallEnd EndWithout(Call call, SchemaMode sent, BatchResult result)
    {
        var exception = result.Exception ?? new BatchRequestException(result.Outcome);
        var failure = environment.Classify(exception);
        var isSchema = result.Outcome == BatchOutcome.Errored && schema?.TryStepDown(sent, exception) is true;
        return result.Outcome == BatchOutcome.Errored && !isSchema && failure.Kind is not (ChatFailureKind.Transient or ChatFailureKind.RateLimited or ChatFailureKind.Unknown)
            ? new CallEnd.Failed(call, default, Attempts: 1, environment.Elapsed, exception, failure)
            : new CallEnd.Unserved(call, default, environment.Elapsed, exception);
    }
}
