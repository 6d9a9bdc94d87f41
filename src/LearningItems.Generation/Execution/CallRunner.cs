using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Replies;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>
/// Makes one call: waits for the rate limit, sends it, reads and checks its items as they come, tries again what may pass. Whatever
/// happens, it ends with one <see cref="CallEnded"/> and throws nothing.
/// </summary>
internal sealed class CallRunner(PreparedRun run, RunEnvironment environment, RunLimits limits, BudgetMeter budget, ChannelWriter<CallEvent> events, CancellationToken halt)
{
    private readonly LearningItemGenerationOptions _options = environment.Options;

    public async Task RunAsync(PlannedBatch batch, CallTelemetry telemetry, CancellationToken cancellationToken)
    {
        var meter = new CallMeter();
        CallEnd end = new CallEnd.Cancelled(batch, default, Attempts: 0, environment.Elapsed);
        using var span = telemetry;
        try
        {
            telemetry.Start(environment.Elapsed);
            end = await MakeAsync(batch, meter, telemetry, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // a provider may throw anything; the end of the call carries it into the ledger and the result
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // Whatever logging or classifying may throw in their turn, the call has its end.
            var failed = new CallEnd.Failed(batch, meter.Used, meter.Attempts, environment.Elapsed, exception, new ChatFailure(ChatFailureKind.Unknown));
            end = failed;
            end = cancellationToken.IsCancellationRequested ? new CallEnd.Cancelled(batch, meter.Used, meter.Attempts, environment.Elapsed) // clients wrap a cancellation in what they like
                : halt.IsCancellationRequested && exception is OperationCanceledException ? new CallEnd.Halted(batch, meter.Used, meter.Attempts, environment.Elapsed)
                : failed with { Failure = Classify(exception) };
            RunLog.CallFailed(environment.Logger, batch.Number, batch.CategoryNames, exception);
        }
        finally
        {
            try
            {
                telemetry.End(end);
            }
            finally
            {
                events.TryWrite(new CallEnded(end with { ReservedForRetries = meter.ReservedForRetries })); // whatever a listener does
            }
        }
    }

    private async Task<CallEnd.Answered> MakeAsync(PlannedBatch batch, CallMeter meter, CallTelemetry telemetry, CancellationToken cancellationToken)
    {
        var prompt = run.Prompts.Build(batch);
        var chat = new ChatOptions { ResponseFormat = prompt.ResponseFormat, MaxOutputTokens = batch.MaxOutputTokens };
        _options.ConfigureChatOptions?.Invoke(chat);
        RunLog.CallStarted(environment.Logger, batch.Number, batch.CategoryNames, batch.Sources.Count);
        RunLog.PromptSent(environment.Logger, batch.Number, prompt.User);
        telemetry.Sent(prompt);

        var reply = await AnswerAsync(new OutgoingCall(batch, prompt, new DraftIntake(run, environment.Inspector, batch, prompt.Hash), chat, meter), cancellationToken).ConfigureAwait(false);
        RunLog.ReplyReceived(environment.Logger, batch.Number, reply.Text);
        telemetry.Received(reply.Text);
        RunLog.CallFinished(environment.Logger, batch.Number, batch.CategoryNames, reply.Items, meter.Used.Input, meter.Used.Output);
        return new CallEnd.Answered(batch, meter.Used, meter.Attempts, environment.Elapsed)
        {
            FinishReason = reply.FinishReason,
            Model = reply.Model,
            HasArray = reply.HasArray,
            WasCut = reply.WasCut,
            CutLength = reply.CutLength,
            BrokenBy = reply.BrokenBy,
            ReasoningTokens = Math.Clamp(reply.Usage?.ReasoningTokenCount ?? 0, 0, meter.Used.Output),
        };
    }

    private async Task<ReplyProgress> AnswerAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        // Waiting ends with the run; a reply that is being read is read to its end.
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, halt);
        if (_options.MaxRetries == 0)
        {
            return await AttemptWithinRateAsync(call, waiting.Token, cancellationToken).ConfigureAwait(false);
        }

        var retry = TransientRetry.Create(environment, Classify, () => MayRetry(call.Meter), (failure, delay) => events.TryWrite(new CallDelayed(call.Batch, failure, delay)));
        return await retry.ExecuteAsync(async wait => await AttemptWithinRateAsync(call, wait, cancellationToken).ConfigureAwait(false), waiting.Token).ConfigureAwait(false);
    }

    // What the attempts so far used is gone, and the next may take as much as the first.
    private bool MayRetry(CallMeter meter)
    {
        if (!budget.TryReserveMore(meter.Used - meter.ReservedForRetries))
        {
            return false;
        }

        meter.ReservedForRetries = meter.Used;
        return true;
    }

    // A rate limit is nobody's fault: everyone waits, and no retry is used up.
    private async Task<ReplyProgress> AttemptWithinRateAsync(OutgoingCall call, CancellationToken waiting, CancellationToken cancellationToken)
    {
        for (var rejections = 1; ; rejections++)
        {
            await limits.Pause.WaitAsync(waiting).ConfigureAwait(false);
            var reserved = await limits.Rate.ReserveAsync(call.Batch.InputTokens + call.Batch.OutputTokens.High, waiting).ConfigureAwait(false);
            await limits.Pause.WaitAsync(waiting).ConfigureAwait(false); // one may have begun in the meantime
            waiting.ThrowIfCancellationRequested();
            var (before, isTurnedAway, isAnswered) = (call.Meter.Used, false, false);
            try
            {
                var reply = await AttemptAsync(call, cancellationToken).ConfigureAwait(false);
                isAnswered = true;
                return reply;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && Classify(exception) is { Kind: ChatFailureKind.RateLimited } failure)
            {
                (call.Meter.Used, isTurnedAway) = (before, true); // at the door: nothing was read or written
                var delay = TransientRetry.Delay(rejections, failure, environment.Random());
                if (!limits.Pause.TryExtend(delay))
                {
                    throw;
                }

                events.TryWrite(new CallDelayed(call.Batch, failure, delay));
            }
            finally
            {
                if (isTurnedAway)
                {
                    limits.Rate.SettleTurnedAway(reserved);
                }
                else
                {
                    limits.Rate.Settle(reserved, (call.Meter.Used - before).Total, isAnswered);
                }
            }
        }
    }

    private async Task<ReplyProgress> AttemptAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        call.Meter.Attempts++;
        using var timeout = new CancellationTokenSource(_options.CallTimeout, environment.Time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var reply = new ReplyProgress();
        try
        {
            var reading = _options.UseStreaming ? StreamAsync(call, reply, linked) : WholeAsync(call, reply, linked.Token);
            await reading.ConfigureAwait(false);
        }
        catch (Exception exception) when (reply.Items > 0 && !cancellationToken.IsCancellationRequested)
        {
            // What it had is kept, the rest is asked for again. What ended it holds for other calls as it would have from the start.
            RunLog.ReplyBroke(environment.Logger, call.Batch.Number, reply.Items, exception);
            reply.Break(exception, Classify(exception));
            if (reply.BrokenBy is { Failure: { Kind: ChatFailureKind.RateLimited } failure })
            {
                limits.Pause.TryExtend(TransientRetry.Delay(attempt: 1, failure, environment.Random()));
            }
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The call took longer than {_options.CallTimeout}.", exception);
        }
        finally
        {
            call.Meter.Used += UsageOf(call, reply);
        }

        return reply;
    }

    private async Task WholeAsync(OutgoingCall call, ReplyProgress reply, CancellationToken cancellationToken)
    {
        var answering = environment.Client.GetResponseAsync(call.Prompt.Messages, call.Chat, cancellationToken);
        _ = answering.ContinueWith(late => _ = late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default); // observed, should it fail after the call was given up
        var response = await answering.WaitAsync(cancellationToken).ConfigureAwait(false);
        foreach (var item in reply.Read(response))
        {
            Announce(call, item, reply.Model);
        }
    }

    private async Task StreamAsync(OutgoingCall call, ReplyProgress reply, CancellationTokenSource linked)
    {
        var stream = environment.Client.GetStreamingResponseAsync(call.Prompt.Messages, call.Chat, linked.Token);
        var pieces = new StallGuard<ChatResponseUpdate>(stream, _options.StallTimeout, environment.Time, linked);
        await using (pieces.ConfigureAwait(false))
        {
            while (await pieces.MoveNextAsync().ConfigureAwait(false))
            {
                foreach (var item in reply.Read(pieces.Current))
                {
                    Announce(call, item, reply.Model);
                }
            }
        }
    }

    private void Announce(OutgoingCall call, ReadItem item, string? model) =>
        events.TryWrite(new DraftArrived(call.Batch, call.Drafts.TakeIn(item, model), environment.Elapsed));

    // A provider that reports no usage is still paid, and a failed attempt may be: the estimate stands in. Some count cached tokens
    // beside the input, not in it.
    private TokenUsage UsageOf(OutgoingCall call, ReplyProgress reply)
    {
        var cached = Plausible(reply.Usage?.CachedInputTokenCount ?? 0);
        return new TokenUsage(
            Math.Max(cached, Plausible(reply.Usage?.InputTokenCount ?? call.Batch.InputTokens)),
            cached,
            Plausible(reply.Usage?.OutputTokenCount ?? environment.CountTokens(reply.Text)));
    }

    // No call takes more than two billion tokens: a server that says so is wrong, and figures within that bound add up without overflow.
    private static long Plausible(long reported) => Math.Clamp(reported, 0, int.MaxValue);

    private ChatFailure Classify(Exception exception)
    {
        try
        {
            return FailureClassification.Classify(exception, _options.ClassifyFailure);
        }
#pragma warning disable CA1031 // an application's classifier may throw anything; the call must still end, with its own exception
        catch (Exception fault)
#pragma warning restore CA1031
        {
            RunLog.ClassifyFailed(environment.Logger, fault);
            return FailureClassification.Classify(exception, own: null);
        }
    }

    /// <summary>What a call sends, the same in every attempt, and what it has used so far.</summary>
    private sealed record OutgoingCall(PlannedBatch Batch, Prompt Prompt, DraftIntake Drafts, ChatOptions Chat, CallMeter Meter);

    private sealed class CallMeter
    {
        public int Attempts { get; set; }

        public TokenUsage Used { get; set; }

        /// <summary>Reserved of the budget beside what the call itself may take.</summary>
        public TokenUsage ReservedForRetries { get; set; }
    }
}
