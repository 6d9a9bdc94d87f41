using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace LearningItems.LoopbackModel.Batches;

/// <summary>Answers calls about batches, with the fault that is due.</summary>
internal sealed class BatchSender(BatchBook book, IWireFormat format)
{
    private static readonly WireError Unknown = WireError.Json(
        StatusCodes.Status404NotFound, new { type = "error", error = new { type = "not_found_error", message = "There is no such batch or file." } });

    public Task AnswerAsync(HttpContext context, BatchOperation operation, Func<object?> work) => AnswerAsync(context, operation, () => Task.FromResult(work()));

    /// <summary>Does what is asked for and sends what came of it as JSON; 404 for a null.</summary>
    public async Task AnswerAsync(HttpContext context, BatchOperation operation, Func<Task<object?>> work)
    {
        var fault = book.FaultOf(operation);
        try
        {
            var done = fault is BatchFault.ServerError ? null : await work();
            await (fault is not null ? FailAsync(context.Response)
                : done is null ? SendAsync(context.Response, Unknown)
                : SendAsync(context.Response, WireError.Json(StatusCodes.Status200OK, done)));
        }
        catch (RejectedRequestException exception)
        {
            await SendAsync(context.Response, format.Rejection(exception.Message));
        }
    }

    /// <summary>Sends a line for each result.</summary>
    public async Task LinesAsync(HttpContext context, IReadOnlyList<byte[]>? lines)
    {
        var fault = book.FaultOf(BatchOperation.Read);
        if (lines is null || fault is BatchFault.ServerError or BatchFault.ErrorAfterwards)
        {
            await (lines is null ? SendAsync(context.Response, Unknown) : FailAsync(context.Response));
            return;
        }

        context.Response.ContentType = "application/jsonl";
        foreach (var line in fault is BatchFault.Cut ? lines.Take(lines.Count / 2) : lines)
        {
            await context.Response.Body.WriteAsync(line);
            await context.Response.Body.WriteAsync("\n"u8.ToArray());
        }

        if (fault is BatchFault.Cut)
        {
            await context.Response.Body.FlushAsync();
            throw new IOException("The connection is cut as scripted."); // without the mark that ends a body
        }
    }

    public static byte[] Line(object line) => Encoding.UTF8.GetBytes(WireJson.Write(line));

    private Task FailAsync(HttpResponse response) => SendAsync(response, format.ErrorOf(new Fault.ServerError())!);

    private static Task SendAsync(HttpResponse response, WireError answer)
    {
        response.StatusCode = answer.StatusCode;
        response.ContentType = MediaTypeNames.Application.Json;
        return response.WriteAsync(answer.Content);
    }
}
