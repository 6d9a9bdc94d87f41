using LearningItems.Generation.Work;

namespace LearningItems.Generation.Execution;

/// <summary>A call that is to go into a batch, with what it takes of the batch's limits.</summary>
/// <param name="Call">The call.</param>
/// <param name="PromptHash">The hash of its prompt.</param>
/// <param name="Bytes">The most bytes of its request as it is sent.</param>
/// <param name="Model">The model that it asks; null for the client's own.</param>
internal sealed record MeasuredCall(Call Call, string PromptHash, long Bytes, string? Model)
{
    // A key, the id of a source, and the marks around them.
    private const int BytesOfRow = 140;
    private const int BytesOfCall = 400;

    /// <summary>About how many bytes it takes of the batch's line in a journal.</summary>
    public long JournalBytes => BytesOfCall + Call.Asks.Sum(ask => (long)ask.Sources.Count * BytesOfRow);
}
