using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace LearningItems.LoopbackModel;

/// <summary>Answers the requests of a format: with the fault that is due, else as the limits allow, else with the model's reply.</summary>
internal sealed class Exchange(IWireFormat format, ModelServerOptions options, RequestLog log, RateLimiter? limiter, StandInModel model, CancellationToken stopping)
{
    public async Task HandleAsync(HttpContext context)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body, cancellationToken: gone.Token);
        var (request, fault) = log.Add(number => Received(number, context.Request, body));
        context.Response.Headers[format.RequestIdHeader] = $"req_{request.Number}";
        try
        {
            await AnswerAsync(context, request, fault, gone.Token);
        }
        catch (RejectedRequestException exception)
        {
            await SendAsync(context.Response, request, format.Rejection(exception.Message), RequestEnd.Rejected);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            context.Abort();
        }
        finally
        {
            request.End(RequestEnd.Abandoned, statusCode: null, fault); // of no effect where it has ended otherwise
        }
    }

    private async Task AnswerAsync(HttpContext context, ReceivedRequest request, Fault? scripted, CancellationToken gone)
    {
        var pace = new Pace(options.Latency, options.Time);
        var call = format.Read(request.Body);
        var fault = FaultFor(call, scripted);
        if (fault is not null && format.ErrorOf(fault) is { } error)
        {
            if (fault is Fault.RateLimited { RetryAfter: { } wait })
            {
                TellLimits(context.Response, RateState.NoneLeftFor(wait), wait);
            }

            await SendAsync(context.Response, request, error, RequestEnd.Faulted, scripted);
            return;
        }

        var answer = new Answer(request.Number, request.ReceivedAt, call, model.Answer(call, fault));
        if (limiter?.Enter(answer.Usage.Total) is { } entry)
        {
            TellLimits(context.Response, entry.State, entry.Wait);
            if (entry.Wait > TimeSpan.Zero)
            {
                await SendAsync(context.Response, request, format.ErrorOf(new Fault.RateLimited())!, RequestEnd.RateLimited);
                return;
            }
        }

        (request.InputTokens, request.OutputTokens) = (answer.Usage.Input, answer.Usage.Output);
        await new ReplySender(format, answer, request, fault, pace, gone).SendAsync(context);
    }

    // What a fault comes to where the request leaves no room for it.
    private static Fault? FaultFor(ModelCall call, Fault? scripted) => scripted switch
    {
        Fault.SchemaRejected when call.Schema is null => null,
        Fault.SseErrorEvent when !call.IsStreamed => new Fault.ServerError(),
        _ => scripted,
    };

    private void TellLimits(HttpResponse response, RateState state, TimeSpan wait)
    {
        foreach (var (name, value) in format.RateHeaders(state, options.Time.GetUtcNow()))
        {
            response.Headers[name] = value;
        }

        if (wait > TimeSpan.Zero)
        {
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static async Task SendAsync(HttpResponse response, ReceivedRequest request, WireError error, RequestEnd end, Fault? fault = null)
    {
        request.End(end, error.StatusCode, fault);
        response.StatusCode = error.StatusCode;
        response.ContentType = error.ContentType;
        await response.WriteAsync(error.Content);
    }

    private ReceivedRequest Received(int number, HttpRequest request, JsonElement body) => new()
    {
        Number = number,
        Format = format.Format,
        Path = request.Path,
        Headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        Body = body,
        ReceivedAt = options.Time.GetUtcNow(),
    };
}
