using System.Globalization;
using System.Text;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Schema;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>Puts calls into batches and submits them: each is written down first, then submitted, then its id is written down.</summary>
internal sealed class BatchOutbox(PreparedRun run, RunEnvironment environment, IBatchChatClient batches, BatchJournal journal, BatchedCalls calls, SchemaStepDown? schema)
{
    // A request as it is sent has marks of its own around its texts, and writes letters beyond ASCII with up to twice the bytes of UTF-8.
    private const int BytesOfMarks = 1_000;
    private const int BytesOfByte = 2;

    /// <summary>Submits calls, in as many batches as the provider's limits ask for.</summary>
    /// <returns>What there is to tell of batches of which it is not known whether the provider took them.</returns>
    public async Task<IReadOnlyList<string>> SubmitAsync(IReadOnlyList<Call> ready, CancellationToken cancellationToken)
    {
        var remarks = new List<string>();
        foreach (var part in Parts(ready.Select(Request)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await SubmitAsync(part, cancellationToken).ConfigureAwait(false) is { } remark)
            {
                remarks.Add(remark);
            }
        }

        return remarks;
    }

    private async Task<string?> SubmitAsync(List<(Call Call, string PromptHash, BatchRequest Request)> part, CancellationToken cancellationToken)
    {
        var at = environment.Time.GetUtcNow();
        var key = journal.NewKey(part.Select(call => call.PromptHash), at);
        var requests = part.ConvertAll(call => call.Request with { Id = string.Create(CultureInfo.InvariantCulture, $"{key}-{call.Call.Number}") });
        var intent = new JournaledBatch { Key = key, At = at, Requests = [.. part.Zip(requests, (call, request) => calls.Write(call.Call, request.Id, call.PromptHash))], Schema = schema?.Mode };
        await journal.KeepAsync(intent).ConfigureAwait(false);
        try
        {
            var id = await batches.SubmitAsync(key, requests, cancellationToken).ConfigureAwait(false);
            await journal.KeepAsync(new JournaledBatchStart { Key = key, BatchId = id }).ConfigureAwait(false);
            RunLog.BatchSubmitted(environment.Logger, id, requests.Count);
            return null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // A provider that says no has not taken the batch; of anything else it is to be found out before anything is submitted again.
            var failure = environment.Classify(exception);
            if (failure.Kind is ChatFailureKind.Authentication or ChatFailureKind.QuotaExhausted or ChatFailureKind.InvalidRequest or ChatFailureKind.ContextExceeded or ChatFailureKind.Refused)
            {
                await journal.KeepAsync(new JournaledBatchEnd { Key = key, IsAbsent = true }).ConfigureAwait(false);
                throw;
            }

            if (failure.Kind == ChatFailureKind.RateLimited)
            {
                await journal.KeepAsync(new JournaledBatchEnd { Key = key, IsAbsent = true }).ConfigureAwait(false);
                return $"the provider takes no batch now: {failure.Message}";
            }

            RunLog.BatchUncertain(environment.Logger, key, exception);
            return $"whether the provider took the batch {key} is not known yet: {failure.Message}";
        }
    }

    private (Call Call, string PromptHash, BatchRequest Request) Request(Call call)
    {
        var prompt = run.Prompts.Build(call);
        var chat = new ChatOptions { ResponseFormat = prompt.ResponseFormat, MaxOutputTokens = call.MaxOutputTokens };
        environment.Model.SetUp(chat);
        var (messages, options) = schema is null ? (prompt.Messages, chat) : SchemaPrompt.For(schema.Mode, [.. prompt.Messages], chat);
        return (call, prompt.Hash, new BatchRequest { Id = string.Empty, Messages = [.. messages], Options = options ?? chat });
    }

    private IEnumerable<List<(Call Call, string PromptHash, BatchRequest Request)>> Parts(IEnumerable<(Call Call, string PromptHash, BatchRequest Request)> ready)
    {
        var (part, bytes) = (new List<(Call, string, BatchRequest)>(), 0L);
        foreach (var call in ready)
        {
            var size = BytesOfMarks + (BytesOfByte * call.Request.Messages.Sum(message => (long)Encoding.UTF8.GetByteCount(message.Text)))
                + ((call.Request.Options.ResponseFormat as ChatResponseFormatJson)?.Schema?.GetRawText().Length ?? 0);
            if (part.Count > 0 && (part.Count == batches.Limits.Requests || bytes + size > batches.Limits.Bytes))
            {
                yield return part;
                (part, bytes) = ([], 0);
            }

            part.Add(call);
            bytes += size;
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }
}
