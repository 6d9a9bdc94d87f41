using Anthropic.Models.Messages.Batches;
using Anthropic.Services.Messages;

namespace LearningItems.Generation.Anthropic.Batches;

/// <summary>
/// Looks for a batch among those that were created since it was intended and have as many requests. Whose a batch is stands in its results alone, and so only
/// one that has ended is ours or is not.
/// </summary>
internal sealed class BatchSearch(IBatchService batches, AnthropicBatchOptions options)
{
    private const int PageSize = 100;

    // By so much the clocks of two machines may differ.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromHours(1);

    public async Task<FoundBatch> FindAsync(BatchIntent intent, CancellationToken cancellationToken)
    {
        var isCertain = options.Time.GetUtcNow() - intent.At >= options.SettlingTime;
        var ids = intent.RequestIds.ToHashSet(StringComparer.Ordinal);
        await foreach (var batch in SinceAsync(intent.At - ClockDifference, cancellationToken).ConfigureAwait(false))
        {
            if (AnthropicBatchChatClient.Total(batch) != ids.Count || intent.OtherBatchIds.Contains(batch.ID, StringComparer.Ordinal))
            {
                continue;
            }

            var first = AnthropicBatchChatClient.HasEnded(batch) && batch.ArchivedAt is null ? await FirstIdAsync(batch.ID, cancellationToken).ConfigureAwait(false) : null;
            if (first is not null && ids.Contains(first))
            {
                return new FoundBatch(BatchFinding.Found, batch.ID);
            }

            isCertain &= first is not null;
        }

        return new FoundBatch(isCertain ? BatchFinding.Absent : BatchFinding.CannotTell);
    }

    // Newest first; to a whole page of older ones, because nothing promises that the order is exact.
    private async IAsyncEnumerable<MessageBatch> SinceAsync(DateTimeOffset oldest, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = await batches.List(new BatchListParams { Limit = PageSize }, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var recent = page.Items.Where(batch => batch.CreatedAt >= oldest).ToList();
            foreach (var batch in recent)
            {
                yield return batch;
            }

            if (recent.Count == 0 || !page.HasNext())
            {
                yield break;
            }

            page = await page.Next(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<string?> FirstIdAsync(string batchId, CancellationToken cancellationToken)
    {
        await foreach (var line in batches.ResultsStreaming(batchId, cancellationToken: cancellationToken).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            return line.CustomID;
        }

        return null;
    }
}
