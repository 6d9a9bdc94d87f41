using System.Text.RegularExpressions;
using LearningItems.LoopbackModel.Anthropic;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningItems.LoopbackModel.Batches;

/// <summary>Anthropic's Message Batches.</summary>
internal sealed partial class AnthropicBatches(BatchBook book)
{
    private static readonly MessagesFormat Format = new();

    private readonly BatchSender _sender = new(book, Format);

    public static void Map(IEndpointRouteBuilder routes, BatchBook book)
    {
        var batches = new AnthropicBatches(book);
        routes.MapPost("/v1/messages/batches", batches.CreateAsync);
        routes.MapGet("/v1/messages/batches", (HttpContext context, string? after_id, int? limit) => batches._sender.AnswerAsync(context, BatchOperation.List, () => batches.List(after_id, limit ?? 20)));
        routes.MapGet("/v1/messages/batches/{id}", (HttpContext context, string id) => batches._sender.AnswerAsync(context, BatchOperation.Get, () => book.With(Format, id, Of)));
        routes.MapPost("/v1/messages/batches/{id}/cancel", (HttpContext context, string id) => batches._sender.AnswerAsync(context, BatchOperation.Cancel, () => batches.Cancel(id)));
        routes.MapGet("/v1/messages/batches/{id}/results", (HttpContext context, string id) => batches._sender.LinesAsync(context, book.With(Format, id, batches.Results)));
    }

    private Task CreateAsync(HttpContext context) => _sender.AnswerAsync(context, BatchOperation.Create, () => TakeBatchAsync(context.Request));

    private async Task<object?> TakeBatchAsync(HttpRequest request)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        var items = body.GetProperty("requests").EnumerateArray().Select(item => new BatchItem(item.GetProperty("custom_id").GetString()!, item.GetProperty("params"))).ToList();
        if (items.Count == 0 || items.Find(item => !Id().IsMatch(item.CustomId)) is not null || items.DistinctBy(item => item.CustomId).Count() < items.Count)
        {
            throw new RejectedRequestException("requests: custom_id has to be unique and to match '^[a-zA-Z0-9_-]{1,64}$'.");
        }

        return Of(book.Add(Format, items));
    }

    private object List(string? after, int limit)
    {
        var (page, hasMore) = book.Page(Format, after, limit, job => (job.Id, Batch: Of(job)));
        return new { data = page.Select(job => job.Batch), has_more = hasMore, first_id = page.FirstOrDefault().Id, last_id = page.LastOrDefault().Id };
    }

    private object? Cancel(string id)
    {
        var ended = book.With(Format, id, job => job.HasEnded ? job : null);
        return ended is null ? book.With(Format, id, Of, cancels: true) : throw new RejectedRequestException("Batch has already ended.");
    }

    private List<byte[]>? Results(BatchJob job) => !job.HasEnded ? null :
    [
        .. book.Ordered(
            job.Answered.Select(answered => (answered.Item.CustomId, Line(answered.Item.CustomId, ResultOf(answered.Reply))))
                .Concat(job.Unanswered.Select(item => (item.CustomId, Line(item.CustomId, new { type = job.WasCancelled ? "canceled" : "expired" }))))),
        .. book.Behaviour.StrangeIds.Select(id => Line(id, ResultOf(job.Answered.First().Reply))),
    ];

    // The counts are all of what is under way until the batch has ended.
    private static object Of(BatchJob job) => new
    {
        id = job.Id,
        type = "message_batch",
        processing_status = job.HasEnded ? "ended" : job.CancelledAt is not null ? "canceling" : "in_progress",
        request_counts = new
        {
            processing = job.HasEnded ? 0 : job.Items.Count,
            succeeded = job.HasEnded ? job.Answered.Count(answered => answered.Reply.Succeeded) : 0,
            errored = job.HasEnded ? job.Answered.Count(answered => !answered.Reply.Succeeded) : 0,
            canceled = job.WasCancelled ? job.Unanswered.Count() : 0,
            expired = job.HasExpired ? job.Unanswered.Count() : 0,
        },
        created_at = job.CreatedAt.UtcDateTime,
        expires_at = job.ExpiresAt.UtcDateTime,
        ended_at = job.HasEnded ? job.EndsAt.UtcDateTime : (DateTime?)null,
        cancel_initiated_at = job.CancelledAt?.UtcDateTime,
        archived_at = (DateTime?)null,
        results_url = job.HasEnded ? $"/v1/messages/batches/{job.Id}/results" : null,
    };

    private static object ResultOf(BatchReply reply) => reply.Succeeded ? new { type = "succeeded", message = reply.Body } : new { type = "errored", error = reply.Body };

    private static byte[] Line(string id, object result) => BatchSender.Line(new { custom_id = id, result });

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
