using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Replies;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>Sends a call once and reads its reply within the time limits and its bounds, each item checked and told of as it comes.</summary>
/// <param name="environment">What the run is given from outside.</param>
/// <param name="budget">What the run may use.</param>
/// <param name="events">Where items are told.</param>
/// <param name="backlog">What of them waits for the reader.</param>
internal sealed class CallAttempt(RunEnvironment environment, BudgetMeter budget, ChannelWriter<CallEvent> events, EventBacklog backlog)
{
    private readonly LearningItemGenerationOptions _options = environment.Options;
    private readonly ReportedUsage _usage = new(environment);

    public async Task<ReplyProgress> AnswerAsync(OutgoingCall call, CancellationToken cancellationToken)
    {
        call.Meter.Attempts++;
        using var clock = new CallClock(_options.CallTimeout, environment.Time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, clock.Token);
        var voice = new CallVoice(events, backlog);
        var reply = new ReplyProgress(BoundsOf(call, voice));
        try
        {
            // Apart, so that a client that blocks its thread does not block the call.
            var reading = reply;
            await ForeignCode.WaitAsync(Task.Run(() => ReadAsync(call, reading, voice, clock, ended.Token), CancellationToken.None), ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (reply.IsWhole && clock.IsOver && !cancellationToken.IsCancellationRequested)
        {
            RunLog.ClientLeft(environment.Logger, call.Call.Number, exception: null); // all of it was read; what the client does afterwards is its own affair
        }
        catch (Exception exception) when (reply.Items == 0 && !cancellationToken.IsCancellationRequested && environment.Classify(exception) is { Kind: ChatFailureKind.BadReply } failure)
        {
            // The provider would not pass on what the model wrote; it is one bad reply, and what can be read of it is read.
            RunLog.ReplyWithheld(environment.Logger, call.Call.Number, KeptException.Of(exception));
            var begun = reply;
            reply = new ReplyProgress(BoundsOf(call, voice));
            foreach (var item in reply.Read(new ChatResponse(new ChatMessage(ChatRole.Assistant, failure.Reply ?? string.Empty)) { FinishReason = ChatFinishReason.Stop, ModelId = begun.Model, Usage = begun.Usage }))
            {
                Announce(call, item, reply.Model, voice);
            }
        }
        catch (Exception exception) when (reply.Items > 0 && !cancellationToken.IsCancellationRequested)
        {
            // The items the reply had are kept, the rest is asked for again. For other calls the failure holds as one at the start would.
            RunLog.ReplyBroke(environment.Logger, call.Call.Number, reply.Items, KeptException.Of(exception));
            reply.Break(KeptException.Of(exception), environment.Classify(exception));
        }
        catch (OperationCanceledException exception) when (clock.IsOver && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The call took longer than {_options.CallTimeout}.", exception);
        }
        finally
        {
            voice.Close();
            call.Meter.Used += _usage.Of(call.Call, reply);
        }

        if (reply.Left is { } left)
        {
            RunLog.ReplyLeft(environment.Logger, call.Call.Number, left);
        }

        return reply;
    }

    private async Task ReadAsync(OutgoingCall call, ReplyProgress reply, CallVoice voice, CallClock clock, CancellationToken ended)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ended);
        await (_options.UseStreaming ? StreamAsync(call, reply, voice, clock, stop) : WholeAsync(call, reply, voice, stop.Token)).ConfigureAwait(false);
    }

    private async Task WholeAsync(OutgoingCall call, ReplyProgress reply, CallVoice voice, CancellationToken cancellationToken)
    {
        var answering = environment.Client.GetResponseAsync(call.Prompt.Messages, call.Chat, cancellationToken);
        ForeignCode.Observe(answering); // should the request fail after the call was given up
        var response = await answering.WaitAsync(cancellationToken).ConfigureAwait(false);
        foreach (var item in reply.Read(response))
        {
            Announce(call, item, reply.Model, voice);
        }
    }

    private async Task StreamAsync(OutgoingCall call, ReplyProgress reply, CallVoice voice, CallClock clock, CancellationTokenSource stop)
    {
        var stream = environment.Client.GetStreamingResponseAsync(call.Prompt.Messages, call.Chat, stop.Token);
        var pieces = new StallGuard<ChatResponseUpdate>(stream, _options.StallTimeout, environment.Time, stop, fault => RunLog.ClientLeft(environment.Logger, call.Call.Number, fault));
        await using (pieces.ConfigureAwait(false))
        {
            while (await pieces.MoveNextAsync().ConfigureAwait(false))
            {
                foreach (var item in reply.Read(pieces.Current))
                {
                    Announce(call, item, reply.Model, voice);
                }

                if (reply.Left is not null)
                {
                    await pieces.StopAsync().ConfigureAwait(false); // its rest is not even fetched
                    break;
                }

                if (backlog.IsFull)
                {
                    await clock.StopWhileAsync(() => backlog.RoomAsync(stop.Token)).ConfigureAwait(false);
                }
            }

            reply.End();
        }
    }

    private ReplyBounds BoundsOf(OutgoingCall call, CallVoice voice) => new(call.Call, tokens => voice.TryReserve(() => MayTakeMore(call.Meter, tokens)));

    private bool MayTakeMore(CallMeter meter, long outputTokens)
    {
        var more = new TokenUsage(0, 0, outputTokens);
        if (!budget.TryReserveMore(more))
        {
            return false;
        }

        meter.ReservedBeyondLimit += more;
        return true;
    }

    private void Announce(OutgoingCall call, ReadItem? item, string? model, CallVoice voice)
    {
        if ((item is null ? new DraftsWereReasoning(call.Call) : call.Reply.TakeIn(item, model, environment.Elapsed)) is { } told)
        {
            voice.Tell(told);
        }
    }
}
