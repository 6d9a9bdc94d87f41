using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Reading;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Makes the calls of a run, so many at once over all categories. A call that fails is an outcome of its own and does not touch the
/// others.
/// </summary>
internal sealed class BatchRunner(
    IChatClient client, PreparedRun run, LearningItemGenerationOptions options, TimeProvider time, long started, ProgressReporter progress, ILogger logger)
{
    private readonly Func<string, int> _count = options.TokenCounter();

    /// <summary>One outcome per planned call, in the order of the plan.</summary>
    public async Task<IReadOnlyList<BatchOutcome>> RunAsync(CancellationToken cancellationToken)
    {
        var outcomes = new BatchOutcome[run.Batches.Count];
        for (var index = 0; index < outcomes.Length; index++)
        {
            outcomes[index] = new CancelledBatch(run.Batches[index], WasSent: false);
        }

        try
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxConcurrency, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(run.Batches, parallel, async (batch, token) =>
            {
                var outcome = await CallAsync(batch, token).ConfigureAwait(false);
                outcomes[batch.Number - 1] = outcome;
                progress.Report(outcome);
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            RunLog.Cancelled(logger); // the calls not made keep the outcome they began with
        }

        return outcomes;
    }

    private async Task<BatchOutcome> CallAsync(PlannedBatch batch, CancellationToken cancellationToken)
    {
        var prompt = batch.Prompt(run.Prompts);
        RunLog.CallStarted(logger, batch.Number, batch.Category, batch.Sources.Count);
        RunLog.PromptSent(logger, batch.Number, prompt.User);
        try
        {
            var response = await client.GetResponseAsync(prompt.Messages, ChatOptionsFor(batch, prompt), cancellationToken).ConfigureAwait(false);
            return Read(batch, prompt, response);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new CancelledBatch(batch, WasSent: true);
        }
#pragma warning disable CA1031 // a provider may throw anything; the outcome carries it into the ledger and the result
        catch (Exception exception)
#pragma warning restore CA1031
        {
            RunLog.CallFailed(logger, batch.Number, batch.Category, exception);
            return new FailedBatch(batch, exception, new TokenUsage(batch.InputTokens, 0, 0));
        }
    }

    private AnsweredBatch Read(PlannedBatch batch, Prompt prompt, ChatResponse response)
    {
        var text = response.Text;
        RunLog.ReplyReceived(logger, batch.Number, text);
        var reply = DraftReader.Read(text);
        var drafts = reply.Items.Select(item => Inspect(batch, item)).ToList();
        var answer = new AnsweredBatch(
            batch, reply, drafts, response.FinishReason, Usage(batch, response, text), new Provenance(response.ModelId, prompt.Hash), time.GetElapsedTime(started));
        RunLog.CallFinished(logger, batch.Number, batch.Category, drafts.Count(draft => !draft.IsRejected), drafts.Count, answer.Usage.Input, answer.Usage.Output);
        return answer;
    }

    private InspectedDraft Inspect(PlannedBatch batch, ReadItem item)
    {
        var context = new DraftContext(item.Draft, batch.Work.Strategy, run.Language, run.Request, batch.Sources);
        var findings = item.Fault is { } fault ? [Finding.Error("unreadable_item", fault)] : DraftInspector.Inspect(context);
        return new InspectedDraft(context, findings, item.Length);
    }

    private ChatOptions ChatOptionsFor(PlannedBatch batch, Prompt prompt)
    {
        var chat = new ChatOptions { ResponseFormat = prompt.ResponseFormat, MaxOutputTokens = batch.MaxOutputTokens };
        options.ConfigureChatOptions?.Invoke(chat);
        return chat;
    }

    // A provider that reports no usage is still paid: the estimate stands in.
    private TokenUsage Usage(PlannedBatch batch, ChatResponse response, string text) => new(
        response.Usage?.InputTokenCount ?? batch.InputTokens,
        response.Usage?.CachedInputTokenCount ?? 0,
        response.Usage?.OutputTokenCount ?? _count(text));
}
