using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Prompting;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LearningItems.Generation.Execution;

/// <summary>Makes one call, from its prompt to its end: whatever happens, it ends with one <see cref="CallEnded"/> and throws nothing.</summary>
internal sealed class CallRunner(PreparedRun run, RunEnvironment environment, CallAttempts attempts, BudgetMeter budget, ChannelWriter<CallEvent> events, CancellationToken halt)
{
    /// <summary>Makes the calls of a run to the model of an environment; how long rate limits are waited for is counted over all of them.</summary>
    /// <param name="run">The run.</param>
    /// <param name="environment">The model, and what else the run is given from outside.</param>
    /// <param name="budget">The run's budgets at the model's prices.</param>
    /// <param name="events">Where the calls tell what happens.</param>
    /// <param name="backlog">What of it waits for the reader.</param>
    /// <param name="halt">Ends the waiting when the run has ended by itself.</param>
    public static CallRunner Of(PreparedRun run, RunEnvironment environment, BudgetMeter budget, ChannelWriter<CallEvent> events, EventBacklog backlog, CancellationToken halt)
    {
        var patience = new RateLimitPatience(environment.Time, environment.Options.MaxRateLimitWait);
        var attempts = new CallAttempts(new CallAttempt(environment, budget, events, backlog), environment, patience, budget, events, halt);
        return new CallRunner(run, environment, attempts, budget, events, halt);
    }

    /// <summary>Makes a call beside whatever else goes on.</summary>
    public Task StartAsync(Call call, CallTelemetry telemetry, CancellationToken cancellationToken) => Task.Run(() => RunAsync(call, telemetry, cancellationToken), CancellationToken.None);

    public async Task RunAsync(Call call, CallTelemetry telemetry, CancellationToken cancellationToken)
    {
        var meter = new CallMeter();
        CallEnd end = new CallEnd.Cancelled(call, default, Attempts: 0, environment.Elapsed);
        using var span = telemetry;
        try
        {
            telemetry.Start(environment.Elapsed);
            end = await MakeAsync(call, meter, telemetry, cancellationToken).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // a provider may throw anything; the end of the call carries it into the ledger and the result
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            var exception = KeptException.Of(thrown);

            // Whatever logging or classifying may throw in their turn, the call has its end.
            var failed = new CallEnd.Failed(call, meter.Used, meter.Attempts, environment.Elapsed, exception, new ChatFailure(ChatFailureKind.Unknown));
            end = failed;
            end = cancellationToken.IsCancellationRequested ? new CallEnd.Cancelled(call, meter.Used, meter.Attempts, environment.Elapsed) // clients wrap a cancellation in what they like
                : halt.IsCancellationRequested && thrown is OperationCanceledException ? new CallEnd.Halted(call, meter.Used, meter.Attempts, environment.Elapsed)
                : failed with { Failure = environment.Classify(thrown) };
            LogUnanswered(end);
        }
        finally
        {
            // At once, and not when the run's reader comes to it: other runs may wait for what is left over.
            budget.Settle(BudgetMeter.MostOf(call) + meter.ReservedBeside, end.Usage);
            try
            {
                telemetry.End(end);
            }
            finally
            {
                events.TryWrite(new CallEnded(end with { ReservedForRetries = meter.ReservedBeside })); // whatever a listener does
            }
        }
    }

    private async Task<CallEnd.Answered> MakeAsync(Call call, CallMeter meter, CallTelemetry telemetry, CancellationToken cancellationToken)
    {
        var prompt = run.PromptOf(call);
        var chat = new ChatOptions { ResponseFormat = prompt.ResponseFormat, MaxOutputTokens = call.MaxOutputTokens };
        await environment.SetUpAsync(chat, cancellationToken).ConfigureAwait(false);
        RunLog.CallStarted(environment.Logger, call.Number, call.CategoryNames, call.Sources.Count);
        RunLog.PromptSent(environment.Logger, call.Number, prompt.User);
        telemetry.Sent(prompt);

        var reply = await attempts.AnswerAsync(new OutgoingCall(call, prompt, IntakeOf(call, prompt), chat, meter), cancellationToken).ConfigureAwait(false);
        Show(reply, call, telemetry);
        RunLog.CallFinished(environment.Logger, call.Number, call.CategoryNames, reply.Items, meter.Used.Input, meter.Used.Output);
        return new CallEnd.Answered(call, meter.Used, meter.Attempts, environment.Elapsed)
        {
            FinishReason = reply.FinishReason,
            Model = reply.Model,
            HasArray = reply.HasArray,
            WasCut = reply.WasCut,
            CutLength = reply.CutLength,
            Left = reply.Left,
            Bytes = reply.Bounds.Bytes,
            BrokenBy = reply.BrokenBy,
            ReasoningTokens = reply.ReasoningOf(meter.Used.Output),
        };
    }

    private IReplyIntake IntakeOf(Call call, Prompt prompt) =>
        call.IsSecondOpinion ? new VerdictIntake(call, run.Language.CaseRule, prompt.Hash) : new DraftIntake(run, environment.Inspector, call, prompt.Hash);

    // What ends with the run is no failure of the call.
    private void LogUnanswered(CallEnd end)
    {
        var (number, categories) = (end.Call.Number, end.Call.CategoryNames);
        switch (end)
        {
            case CallEnd.Cancelled:
                RunLog.CallCancelled(environment.Logger, number, categories);
                break;
            case CallEnd.Halted:
                RunLog.CallHalted(environment.Logger, number, categories);
                break;
            case CallEnd.Failed { Failure: var failure, Exception: var exception }:
                RunLog.CallFailed(environment.Logger, number, categories, end.Call.Sources.Count, failure.Kind, failure.Message ?? FailureCause.Of(exception), exception);
                break;
        }
    }

    // A reply is put together only where somebody is to see it.
    private void Show(ReplyProgress reply, Call call, CallTelemetry telemetry)
    {
        if (environment.Logger.IsEnabled(LogLevel.Trace) || environment.Options.IncludeContentInTelemetry)
        {
            var text = reply.Text;
            RunLog.ReplyReceived(environment.Logger, call.Number, text);
            telemetry.Received(text);
        }
    }
}
