using System.Threading.Channels;

namespace LearningItems.Generation.Execution;

/// <summary>Gets a reply to a call: waits for the rate limit before each attempt, and tries again what may pass.</summary>
/// <param name="attempt">Makes one attempt.</param>
/// <param name="environment">What the run is given from outside.</param>
/// <param name="limits">What all calls of the run share.</param>
/// <param name="budget">What the run may use.</param>
/// <param name="events">Where waits are told.</param>
/// <param name="halt">Ends the waiting when the run has ended by itself.</param>
internal sealed class CallAttempts(CallAttempt attempt, RunEnvironment environment, RunLimits limits, BudgetMeter budget, ChannelWriter<CallEvent> events, CancellationToken halt)
{
    public async Task<ReplyProgress> AnswerAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        // Waiting ends with the run; a reply that is being read is read to its end.
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, halt);
        if (environment.Options.MaxRetries == 0)
        {
            return await AttemptWithinRateAsync(call, waiting.Token, cancellationToken).ConfigureAwait(false);
        }

        var retry = TransientRetry.Create(environment, environment.Classify, () => MayRetry(call.Meter), (failure, delay) => events.TryWrite(new CallDelayed(call.Call, failure, delay)));
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
            var reserved = await limits.Rate.ReserveAsync(call.Call.InputTokens + call.Call.OutputTokens.High, waiting).ConfigureAwait(false);
            await limits.Pause.WaitAsync(waiting).ConfigureAwait(false); // a pause may have begun in the meantime
            waiting.ThrowIfCancellationRequested();
            var (before, isTurnedAway, isAnswered) = (call.Meter.Used, false, false);
            try
            {
                var reply = await attempt.AnswerAsync(call, cancellationToken).ConfigureAwait(false);
                isAnswered = true;
                return reply;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && environment.Classify(exception) is { Kind: ChatFailureKind.RateLimited } failure)
            {
                (call.Meter.Used, isTurnedAway) = (before, true); // at the door: nothing was read or written
                var delay = TransientRetry.Delay(rejections, failure, environment.Random());
                if (!limits.Pause.TryExtend(delay))
                {
                    throw;
                }

                events.TryWrite(new CallDelayed(call.Call, failure, delay));
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && (call.Meter.Used - before).Output == 0 && environment.Classify(exception).Kind is ChatFailureKind.Authentication or ChatFailureKind.QuotaExhausted or ChatFailureKind.InvalidRequest or ChatFailureKind.ContextExceeded)
            {
                (call.Meter.Used, isTurnedAway) = (before, true);
                throw;
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
}
