using System.Text;

namespace LearningItems.LoopbackModel.Batches;

/// <summary>OpenAI's files of requests, of results and of errors: a line of JSON each.</summary>
internal static class OpenAiBatchFile
{
    /// <summary>The requests of a file, and what is wrong with it as a whole.</summary>
    public static (IReadOnlyList<BatchItem> Items, (int Line, string Message)? Fault) Read(byte[] file, string endpoint)
    {
        var items = new List<BatchItem>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        string? model = null;
        foreach (var line in Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            number++;
            if (FaultOf(line, endpoint, out var item) is { } fault)
            {
                return ([], (number, fault));
            }

            var asked = item.Body.TryGetProperty("model", out var named) ? named.GetString() : null;
            if (!ids.Add(item.CustomId) || (model ??= asked) != asked)
            {
                return ([], (number, model == asked ? $"The custom_id '{item.CustomId}' was used before." : $"The model '{asked}' is not that of the lines before."));
            }

            items.Add(item);
        }

        return (items, items.Count == 0 ? (0, "The file is empty.") : null);
    }

    public static IEnumerable<byte[]> Output(BatchJob job, BatchBook book) => book
        .Ordered(job.Answered.Where(answered => answered.Reply.Succeeded).Select(answered => (answered.Item.CustomId, Answer(answered.Item.CustomId, answered.Reply))))
        .Concat(book.Behaviour.StrangeIds.Select(id => Answer(id, job.Answered.First(answered => answered.Reply.Succeeded).Reply)));

    public static IEnumerable<byte[]> Errors(BatchJob job, BatchBook book) => book.Ordered(
        job.Answered.Where(answered => !answered.Reply.Succeeded).Select(answered => (answered.Item.CustomId, Answer(answered.Item.CustomId, answered.Reply)))
            .Concat(job.Unanswered.Select(item => (item.CustomId, Unanswered(item.CustomId, job.WasCancelled)))));

    private static byte[] Answer(string id, BatchReply reply) => BatchSender.Line(new
    {
        id = $"batch_req_{reply.Number}",
        custom_id = id,
        response = new { status_code = reply.StatusCode, request_id = $"req_{reply.Number}", body = reply.Body },
        error = (object?)null,
    });

    private static byte[] Unanswered(string id, bool cancelled) => BatchSender.Line(new
    {
        id = $"batch_req_{id}",
        custom_id = id,
        response = (object?)null,
        error = cancelled
            ? new { code = "batch_cancelled", message = "This request was cancelled." }
            : new { code = "batch_expired", message = "This request could not be executed before the completion window expired." },
    });

    private static string? FaultOf(string line, string endpoint, out BatchItem item)
    {
        item = new BatchItem(string.Empty, default);
        try
        {
            var read = JsonSerializer.Deserialize<JsonElement>(line);
            if (read.GetProperty("url").GetString() != endpoint || read.GetProperty("method").GetString() != "POST")
            {
                return "The URL provided for this request does not match the batch endpoint.";
            }

            item = new BatchItem(read.GetProperty("custom_id").GetString()!, read.GetProperty("body"));
            return null;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "This line is not parseable as valid JSON.";
        }
    }
}
