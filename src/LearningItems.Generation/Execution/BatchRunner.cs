using LearningItems.Generation.Accounting;
using LearningItems.Generation.Assembly;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Reading;
using LearningItems.Generation.Text;
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
        var wasSent = false;
        ChatResponse response;
        try
        {
            var chat = ChatOptionsFor(batch, prompt);
            wasSent = true;
            response = await client.GetResponseAsync(prompt.Messages, chat, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // a provider may throw anything; the outcome carries it into the ledger and the result
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return new CancelledBatch(batch, wasSent); // clients wrap a cancellation in what they like
            }

            RunLog.CallFailed(logger, batch.Number, batch.Category, exception);
            return new FailedBatch(batch, exception, wasSent);
        }

        return Read(batch, prompt, response);
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
        var strategy = batch.Work.Strategy;
        var context = new DraftContext(item.Draft, strategy, run.Language, run.Request, batch.Sources);
        if (item.Fault is { } fault)
        {
            return new InspectedDraft(context, Feature: null, [Finding.Error("unreadable_item", fault)], item.Length);
        }

        try
        {
            return new InspectedDraft(context, strategy.FeatureOf(item.Draft), DraftInspector.Inspect(context), item.Length);
        }
#pragma warning disable CA1031 // an application's own strategy may throw anything; it costs this draft and no other
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var finding = Finding.Error("strategy_failed", $"{strategy.GetType().Name} threw {exception.GetType().Name}: {exception.Message}");
            return new InspectedDraft(context, Feature: null, [finding], item.Length);
        }
    }

    private ChatOptions ChatOptionsFor(PlannedBatch batch, Prompt prompt)
    {
        var chat = new ChatOptions { ResponseFormat = prompt.ResponseFormat, MaxOutputTokens = batch.MaxOutputTokens };
        options.ConfigureChatOptions?.Invoke(chat);
        return chat;
    }

    // A provider that reports no usage is still paid: the estimate stands in. Some count cached tokens beside the input, not in it.
    private TokenUsage Usage(PlannedBatch batch, ChatResponse response, string text)
    {
        var cached = Math.Max(0, response.Usage?.CachedInputTokenCount ?? 0);
        return new TokenUsage(
            Math.Max(cached, response.Usage?.InputTokenCount ?? batch.InputTokens),
            cached,
            Math.Max(0, response.Usage?.OutputTokenCount ?? CountReply(text)));
    }

    private int CountReply(string text)
    {
        try
        {
            return _count(text);
        }
#pragma warning disable CA1031 // an application's counter may throw anything; the reply is paid and must not be lost for it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            RunLog.CountFailed(logger, exception);
            return TokenEstimator.Estimate(text);
        }
    }
}
