namespace LearningItems.LoopbackModel.Batches;

/// <summary>A batch as OpenAI tells of it.</summary>
internal static class OpenAiBatchObject
{
    private const string OutputPrefix = "file-output-";
    private const string ErrorPrefix = "file-error-";

    public static object Of(BatchJob job)
    {
        var hasOutput = job.HasEnded && job.Fault is null && job.Answered.Any(answered => answered.Reply.Succeeded);
        var hasErrors = job.HasEnded && job.Fault is null && (job.Unanswered.Any() || job.Answered.Any(answered => !answered.Reply.Succeeded));
        return new
        {
            id = job.Id,
            @object = "batch",
            endpoint = "/v1/chat/completions",
            errors = job.Fault is { } fault ? new { @object = "list", data = new[] { new { code = "invalid_request", message = fault.Message, param = (string?)null, line = fault.Line } } } : null,
            input_file_id = "file-input",
            completion_window = "24h",
            status = StatusOf(job),
            output_file_id = hasOutput ? OutputPrefix + job.Id : null,
            error_file_id = hasErrors ? ErrorPrefix + job.Id : null,
            created_at = job.CreatedAt.ToUnixTimeSeconds(),
            expires_at = job.ExpiresAt.ToUnixTimeSeconds(),
            request_counts = new { total = job.Items.Count, completed = job.Answered.Count(answered => answered.Reply.Succeeded), failed = job.Answered.Count(answered => !answered.Reply.Succeeded) },
            metadata = job.Metadata.ValueKind == JsonValueKind.Object ? job.Metadata : (JsonElement?)null,
        };
    }

    public static bool IsErrorFile(string file) => file.StartsWith(ErrorPrefix, StringComparison.Ordinal);

    public static string BatchOf(string file) => file[(IsErrorFile(file) ? ErrorPrefix.Length : Math.Min(OutputPrefix.Length, file.Length))..];

    private static string StatusOf(BatchJob job) =>
        job.Fault is not null ? "failed"
        : job.WasCancelled ? "cancelled"
        : job.HasExpired ? "expired"
        : job.HasEnded ? "completed"
        : job.CancelledAt is not null ? "cancelling"
        : job.Answered.Any() ? "in_progress"
        : "validating";
}
