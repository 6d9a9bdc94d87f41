using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Replies;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>Sends a call once and reads its reply within the time limits, each item checked and told of as it comes.</summary>
internal sealed class CallAttempt(RunEnvironment environment, ChannelWriter<CallEvent> events)
{
    private readonly LearningItemGenerationOptions _options = environment.Options;

    public async Task<ReplyProgress> AnswerAsync(OutgoingCall call, CancellationToken cancellationToken)
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
        catch (Exception exception) when (reply.Items == 0 && !cancellationToken.IsCancellationRequested && environment.Classify(exception) is { Kind: ChatFailureKind.BadReply } failure)
        {
            // The provider would not pass on what the model wrote; it is one bad reply, and what can be read of it is read.
            RunLog.ReplyWithheld(environment.Logger, call.Call.Number, exception);
            var begun = reply;
            reply = new ReplyProgress();
            foreach (var item in reply.Read(new ChatResponse(new ChatMessage(ChatRole.Assistant, failure.Reply ?? string.Empty)) { FinishReason = ChatFinishReason.Stop, ModelId = begun.Model, Usage = begun.Usage }))
            {
                Announce(call, item, reply.Model);
            }
        }
        catch (Exception exception) when (reply.Items > 0 && !cancellationToken.IsCancellationRequested)
        {
            // The items the reply had are kept, the rest is asked for again. For other calls the failure holds as one at the start would.
            RunLog.ReplyBroke(environment.Logger, call.Call.Number, reply.Items, exception);
            reply.Break(exception, environment.Classify(exception));
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
        _ = answering.ContinueWith(late => _ = late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default); // observed, should the request fail after the call was given up
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

    private void Announce(OutgoingCall call, ReadItem? item, string? model) =>
        events.TryWrite(item is null ? new DraftsWereReasoning(call.Call) : new DraftArrived(call.Call, call.Drafts.TakeIn(item, model), environment.Elapsed));

    private static long? Positive(long? tokens) => tokens > 0 ? tokens : null;

    // A provider that reports no usage, or nonsense, is still paid, and a failed attempt may be: the estimate stands in. Some providers count
    // cached tokens beside the input, not in it.
    private TokenUsage UsageOf(OutgoingCall call, ReplyProgress reply)
    {
        // Servers count by tokenizers of their own, but none by ten times.
        var most = 10 * ((long)call.Call.InputTokens + _options.MaxOutputTokens);
        // No usage at all may be written as zeros.
        var isNone = reply.Usage is { InputTokenCount: null or 0, OutputTokenCount: null or 0 } && reply.Text.Length > 0;
        long? Plausible(long? reported) => !isNone && reported >= 0 && reported <= most ? reported : null;
        var cached = Plausible(reply.Usage?.CachedInputTokenCount) ?? 0;
        return new TokenUsage(
            Math.Max(cached, Positive(Plausible(reply.Usage?.InputTokenCount)) ?? call.Call.InputTokens),
            cached,
            Plausible(reply.Usage?.OutputTokenCount) ?? environment.CountTokens(reply.Text));
    }
}
