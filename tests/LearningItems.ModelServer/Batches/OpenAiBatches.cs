using LearningItems.LoopbackModel.OpenAi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LearningItems.LoopbackModel.Batches;

/// <summary>OpenAI's files and batches.</summary>
internal sealed class OpenAiBatches(BatchBook book)
{
    private static readonly ChatCompletionsFormat Format = new();

    private readonly BatchSender _sender = new(book, Format);

    public static void Map(IEndpointRouteBuilder routes, BatchBook book)
    {
        var batches = new OpenAiBatches(book);
        routes.MapPost("/v1/files", batches.UploadAsync);
        routes.MapGet("/v1/files/{id}/content", (HttpContext context, string id) => batches._sender.LinesAsync(context, batches.Results(id)));
        routes.MapPost("/v1/batches", batches.CreateAsync);
        routes.MapGet("/v1/batches", (HttpContext context, string? after, int? limit) => batches._sender.AnswerAsync(context, BatchOperation.List, () => batches.List(after, limit ?? 20)));
        routes.MapGet("/v1/batches/{id}", (HttpContext context, string id) => batches._sender.AnswerAsync(context, BatchOperation.Get, () => book.With(Format, id, OpenAiBatchObject.Of)));
        routes.MapPost("/v1/batches/{id}/cancel", (HttpContext context, string id) => batches._sender.AnswerAsync(context, BatchOperation.Cancel, () => batches.Cancel(id)));
    }

    private Task UploadAsync(HttpContext context) => _sender.AnswerAsync(context, BatchOperation.Upload, () => TakeFileAsync(context.Request));

    private Task CreateAsync(HttpContext context) => _sender.AnswerAsync(context, BatchOperation.Create, () => TakeBatchAsync(context.Request));

    private async Task<object?> TakeFileAsync(HttpRequest request)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.ContentType).Boundary).Value!;
        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            if (section.GetContentDispositionHeader()?.IsFileDisposition() is true)
            {
                using var file = new MemoryStream();
                await section.Body.CopyToAsync(file);
                return new { id = book.Keep(file.ToArray()), @object = "file", bytes = file.Length, created_at = book.Now.ToUnixTimeSeconds(), filename = "requests.jsonl", purpose = "batch", status = "processed" };
            }
        }

        throw new RejectedRequestException("'file' is a required property");
    }

    private async Task<object?> TakeBatchAsync(HttpRequest request)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        if (book.File(body.GetProperty("input_file_id").GetString()!) is not { } file)
        {
            throw new RejectedRequestException("Invalid value: 'input_file_id'.");
        }

        var (items, fault) = OpenAiBatchFile.Read(file, body.GetProperty("endpoint").GetString()!);
        var job = book.Add(Format, items, body.TryGetProperty("metadata", out var metadata) ? metadata : default, fault);

        // As at its creation: nothing is answered yet.
        return OpenAiBatchObject.Of(job);
    }

    private object List(string? after, int limit)
    {
        var (page, hasMore) = book.Page(Format, after, limit, job => (job.Id, Batch: OpenAiBatchObject.Of(job)));
        return new { @object = "list", data = page.Select(job => job.Batch), first_id = page.FirstOrDefault().Id, last_id = page.LastOrDefault().Id, has_more = hasMore };
    }

    private object? Cancel(string id)
    {
        var ended = book.With(Format, id, job => job.HasEnded ? job : null);
        return ended is null ? book.With(Format, id, OpenAiBatchObject.Of, cancels: true) : throw new RejectedRequestException("Cannot cancel a batch that has ended.");
    }

    private List<byte[]>? Results(string file)
    {
        var (isErrors, id) = (OpenAiBatchObject.IsErrorFile(file), OpenAiBatchObject.BatchOf(file));
        return book.With(Format, id, job => !job.HasEnded ? null : isErrors ? [.. OpenAiBatchFile.Errors(job, book)] : OpenAiBatchFile.Output(job, book).ToList());
    }
}
