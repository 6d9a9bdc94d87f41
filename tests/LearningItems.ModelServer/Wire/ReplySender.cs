using System.Net.Mime;
using System.Net.ServerSentEvents;
using LearningItems.Generation.Testing;
using Microsoft.AspNetCore.Http;

namespace LearningItems.LoopbackModel;

/// <summary>Sends a reply, streamed or whole, at its pace and as far as the fault it meets lets it.</summary>
internal sealed class ReplySender(IWireFormat format, Answer answer, ReceivedRequest request, Fault? fault, Pace pace, CancellationToken gone)
{
    public async Task SendAsync(HttpContext context)
    {
        switch (fault)
        {
            case Fault.Hang { After: 0 } hang:
                await BreakOffAsync(hang);
                break;
            case Fault.MidStreamCut { After: 0 }:
                request.End(RequestEnd.Faulted, statusCode: null, fault);
                context.Abort();
                break;
            default:
                await (answer.Call.IsStreamed ? TypedResults.ServerSentEvents(EventsAsync()).ExecuteAsync(context) : WriteAsync(context.Response));
                break;
        }
    }

    private async IAsyncEnumerable<SseItem<string>> EventsAsync()
    {
        foreach (var item in format.Opening(answer))
        {
            yield return item;
        }

        var broken = fault as Fault.OnTheWay;
        var text = ReplyText.Share(answer.Reply.Text, broken?.After ?? 1);
        var sent = 0;
        foreach (var piece in StandInText.Pieces(text))
        {
            sent += piece.Length;
            await pace.UntilAsync(answer.Usage.Reasoning + StandInText.Tokens(text.AsSpan(0, sent)), gone);
            yield return format.Piece(answer, piece);
        }

        if (broken is not null)
        {
            await BreakOffAsync(broken);
        }
        else
        {
            Finish();
        }

        foreach (var item in broken is null ? format.Closing(answer) : broken is Fault.SseErrorEvent ? [format.ErrorEvent] : [])
        {
            yield return item;
        }
    }

    private async Task WriteAsync(HttpResponse response)
    {
        await pace.UntilAsync(answer.Usage.Output, gone);
        var body = WireJson.Write(format.Whole(answer));
        response.ContentType = MediaTypeNames.Application.Json;
        if (fault is Fault.OnTheWay broken)
        {
            await response.WriteAsync(ReplyText.Share(body, broken.After), gone);
            await response.Body.FlushAsync(gone);
            await BreakOffAsync(broken);
            return;
        }

        Finish();
        await response.WriteAsync(body, gone);
    }

    private async Task BreakOffAsync(Fault.OnTheWay broken)
    {
        if (broken is Fault.Hang)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, gone);
        }

        request.End(RequestEnd.Faulted, StatusCodes.Status200OK, broken);
        if (broken is Fault.MidStreamCut)
        {
            // Makes Kestrel close the connection without the mark that ends a body. Aborting it could lose what has been written before.
            throw new IOException("The connection is cut as scripted.");
        }
    }

    private void Finish() => request.End(fault is null ? RequestEnd.Answered : RequestEnd.Faulted, StatusCodes.Status200OK, fault);
}
