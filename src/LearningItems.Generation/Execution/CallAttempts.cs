using System.Threading.Channels;

namespace LearningItems.Generation.Execution;

/// <summary>Gets a reply to a call: waits for its permit before each attempt, and tries again what may pass.</summary>
/// <param name="attempt">Makes one attempt.</param>
/// <param name="environment">What the run is given from outside.</param>
/// <param name="patience">How long the run may be told to wait.</param>
/// <param name="budget">What the run may use.</param>
/// <param name="events">Where waits are told.</param>
/// <param name="halt">Ends the waiting when the run has ended by itself.</param>
internal sealed class CallAttempts(CallAttempt attempt, RunEnvironment environment, RateLimitPatience patience, BudgetMeter budget, ChannelWriter<CallEvent> events, CancellationToken halt)
{
    private static long _runs;

    private readonly string _owner = $"run {Interlocked.Increment(ref _runs)}";

    public async Task<ReplyProgress> AnswerAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        // Waiting ends with the run; a reply that is being read is read to its end.
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, halt);
        if (environment.Options.MaxRetries == 0)
        {
            return await AttemptWithinRateAsync(call, waiting.Token, cancellationToken).ConfigureAwait(false);
        }

        var retry = TransientRetry.Create(environment, environment.Classify, () => !cancellationToken.IsCancellationRequested && MayRetry(call.Meter), (failure, delay) => events.TryWrite(new CallDelayed(call.Call, failure, delay)));
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
            var permit = await AcquireAsync(call, waiting).ConfigureAwait(false);
            await using (permit.ConfigureAwait(false))
            {
                waiting.ThrowIfCancellationRequested();
                if (await AttemptAsync(call, permit, rejections, cancellationToken).ConfigureAwait(false) is { } reply)
                {
                    return reply;
                }
            }
        }
    }

    private async Task<CallPermit> AcquireAsync(OutgoingCall call, CancellationToken waiting)
    {
        var asked = new LimitedCall(_owner, call.Call.InputTokens + call.Call.OutputTokens.High) { Model = call.Chat.ModelId };
        if (environment.Limiter is GenerationLimits own)
        {
            return new CallPermit(await own.AcquireAsync(asked, waiting).ConfigureAwait(false), environment);
        }

        // A limiter of the application's may take its time, and need not listen to the token.
        var acquiring = Task.Run(() => environment.Limiter.AcquireAsync(asked, waiting).AsTask(), CancellationToken.None);
        try
        {
            await ForeignCode.WaitAsync(acquiring, waiting).ConfigureAwait(false);
        }
        finally
        {
            if (!acquiring.IsCompleted)
            {
                _ = acquiring.ContinueWith(late => new CallPermit(late.Result, environment).DisposeAsync().AsTask(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            }
        }

        return new CallPermit(await acquiring.ConfigureAwait(false), environment);
    }

    // Null where the provider turned the attempt away for its rate limit and the run waits.
    private async Task<ReplyProgress?> AttemptAsync(OutgoingCall call, CallPermit permit, int rejections, CancellationToken cancellationToken)
    {
        var before = call.Meter.Used;
        try
        {
            var reply = await attempt.AnswerAsync(call, cancellationToken).ConfigureAwait(false);
            await permit.SettleAsync((call.Meter.Used - before).Total, isAnswered: reply.BrokenBy is null).ConfigureAwait(false);
            if (reply.BrokenBy is { Failure: { Kind: ChatFailureKind.RateLimited } failure })
            {
                var delay = TransientRetry.Delay(rejections, failure, environment.Random());
                if (await PauseAsync(permit, delay).ConfigureAwait(false))
                {
                    events.TryWrite(new CallDelayed(call.Call, failure, delay)); // the rest of the call waits with all others
                }
            }

            return reply;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && environment.Classify(exception) is { Kind: ChatFailureKind.RateLimited } failure)
        {
            call.Meter.Used = before; // at the door: nothing was read or written
            var delay = TransientRetry.Delay(rejections, failure, environment.Random());
            if (!await PauseAsync(permit, delay).ConfigureAwait(false))
            {
                throw;
            }

            events.TryWrite(new CallDelayed(call.Call, failure, delay));
            return null;
        }
        catch (Exception exception)
        {
            if (!cancellationToken.IsCancellationRequested && (call.Meter.Used - before).Output == 0 && environment.Classify(exception).Kind is ChatFailureKind.Authentication or ChatFailureKind.QuotaExhausted or ChatFailureKind.InvalidRequest or ChatFailureKind.ContextExceeded)
            {
                call.Meter.Used = before;
            }

            await permit.SettleAsync((call.Meter.Used - before).Total, isAnswered: false).ConfigureAwait(false);
            throw;
        }
    }

    // A wait that this run would not make is not made for others either: the provider tells each of them.
    private async Task<bool> PauseAsync(CallPermit permit, TimeSpan delay)
    {
        var waits = patience.TryWait(delay);
        await permit.TurnAwayAsync(waits ? delay : TimeSpan.Zero).ConfigureAwait(false);
        return waits;
    }
}
