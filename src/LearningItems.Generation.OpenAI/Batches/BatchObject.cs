using System.Text.Json;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>A batch as the endpoint tells of it.</summary>
internal sealed record BatchObject
{
    /// <summary>By which name the key stands in the metadata.</summary>
    public const string KeyName = "learning_items_batch";

    // A word that nobody knows yet is no end: what is read too early would be taken for lost.
    private static readonly string[] Ends = ["completed", "failed", "expired", "cancelled"];

    public required string Id { get; init; }

    public required string Word { get; init; }

    public string? Key { get; private init; }

    public DateTimeOffset? CreatedAt { get; private init; }

    /// <summary>The files with results, whatever the batch ended in: an expired one has what was answered until then, a completed one may have errors alone.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    public bool HasEnded => Ends.Contains(Word, StringComparer.Ordinal);

    public bool IsEndingOrEnded => HasEnded || Word is "cancelling" or "finalizing";

    private int? Done { get; init; }

    private DateTimeOffset? ExpiresAt { get; init; }

    private string? Error { get; init; }

    public static BatchObject Read(JsonElement batch) => new()
    {
        Id = Text(batch, "id") ?? throw new InvalidDataException("The endpoint tells of a batch without an id."),
        Word = Text(batch, "status") ?? throw new InvalidDataException("The endpoint tells of a batch without a state."),
        Key = Member(batch, "metadata", JsonValueKind.Object) is { } metadata ? Text(metadata, KeyName) : null,
        CreatedAt = Time(batch, "created_at"),
        ExpiresAt = Time(batch, "expires_at"),
        Done = Member(batch, "request_counts", JsonValueKind.Object) is { } counts ? Number(counts, "completed") + Number(counts, "failed") : null,
        Files = [.. new[] { Text(batch, "output_file_id"), Text(batch, "error_file_id") }.OfType<string>()],
        Error = ErrorOf(batch),
    };

    public BatchStatus ToStatus() => new()
    {
        Id = Id,
        State = HasEnded ? BatchState.Ended : BatchState.InProgress,
        Word = Word,
        Done = Done,
        ExpiresAt = ExpiresAt,
        Error = Error,
    };

    private static string? ErrorOf(JsonElement batch)
    {
        if (Member(batch, "errors", JsonValueKind.Object) is not { } errors || Member(errors, "data", JsonValueKind.Array) is not { } list)
        {
            return null;
        }

        var told = list.EnumerateArray().Where(error => error.ValueKind == JsonValueKind.Object)
            .Select(error => (Line: Number(error, "line"), Message: Text(error, "message") ?? Text(error, "code") ?? "no reason given"))
            .Select(error => error.Line is { } line ? $"line {line}: {error.Message}" : error.Message).ToList();
        return told.Count == 0 ? null : string.Join("; ", told.Take(3)) + (told.Count > 3 ? $"; and {told.Count - 3} more" : string.Empty);
    }

    // Some servers write an empty text where there is no file.
    private static string? Text(JsonElement element, string name) => Member(element, name, JsonValueKind.String)?.GetString() is { Length: > 0 } text ? text : null;

    private static int? Number(JsonElement element, string name) => Member(element, name, JsonValueKind.Number) is { } number && number.TryGetInt32(out var value) ? value : null;

    private static DateTimeOffset? Time(JsonElement element, string name) =>
        Member(element, name, JsonValueKind.Number) is { } number && number.TryGetInt64(out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static JsonElement? Member(JsonElement element, string name, JsonValueKind kind) => element.TryGetProperty(name, out var member) && member.ValueKind == kind ? member : null;
}
