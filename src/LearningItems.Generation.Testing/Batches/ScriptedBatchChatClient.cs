using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing;

/// <summary>
/// Batches over any chat client, in memory: a batch takes as long as a test says by the clock it gives, expires, loses results, is taken without a word.
/// What was answered is what a provider would have been paid for.
/// </summary>
/// <remarks>
/// The requests of a batch are answered evenly over <see cref="Duration"/>, and only when somebody looks. What lasts over several runs of a test lasts in one
/// instance: it stands for the provider, and several callers may share it. Thread-safe.
/// </remarks>
/// <param name="model">What answers the requests, such as a <see cref="StandInChatClient"/>; what it throws is the error of the request.</param>
/// <param name="timeProvider">The clock of the batches; the system's when null.</param>
public sealed class ScriptedBatchChatClient(IChatClient model, TimeProvider? timeProvider = null) : IBatchChatClient
{
    private readonly IChatClient _model = model ?? throw new ArgumentNullException(nameof(model));
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;
    private readonly BatchScript _script = new();
    private readonly BatchShelf _shelf = new();

    /// <summary>What one batch may hold. Default 50,000 requests and 200,000,000 bytes; bytes are not counted.</summary>
    public BatchLimits Limits { get; init; } = new(50_000, 200_000_000);

    /// <summary>How long a batch takes. Default none: it has ended as soon as somebody asks.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>When a batch is given up, with what was answered until then. Default 24 hours; half of <see cref="Duration"/> makes half of the requests expire.</summary>
    public TimeSpan ExpiresAfter { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a batch that is being cancelled goes on. Default none.</summary>
    public TimeSpan Cancelling { get; init; }

    /// <summary>How long after an intent a search says <see cref="BatchFinding.CannotTell"/> where there is no batch. Default none.</summary>
    public TimeSpan SettlingTime { get; init; }

    /// <summary>Whether a search cannot tell of a batch under way, as at a provider that knows batches by their results alone. Default false.</summary>
    public bool FindsEndedOnly { get; init; }

    /// <summary>Whether results come in another order than their requests. Default true.</summary>
    public bool Unordered { get; init; } = true;

    /// <summary>Ids that nobody submitted, and that are among the results of every batch. Default none.</summary>
    public IReadOnlyList<string> StrangeIds { get; init; } = [];

    /// <summary>
    /// What becomes of a request in place of an answer: null, the default for every request, for an answer. <see cref="BatchOutcome.Missing"/> answers it and leaves the result out;
    /// an error is an <see cref="HttpRequestException"/> with status 500.
    /// </summary>
    public Func<BatchRequest, BatchOutcome?> OutcomeOf { get; init; } = _ => null;

    /// <summary>The batches that were taken, in the order in which they came. A copy.</summary>
    public IReadOnlyList<RecordedBatch> Batches => _shelf.Recorded;

    /// <summary>The ids of the requests that were answered, in their order: an id that is here twice was paid for twice. A copy.</summary>
    public IReadOnlyList<string> AnsweredIds => _shelf.Answered;

    /// <summary>Makes the next submission fail; several are used up in turn.</summary>
    /// <param name="taken">Whether the batch is taken all the same.</param>
    /// <param name="exception">What it throws; null for an <see cref="HttpRequestException"/> with status 500.</param>
    /// <returns>This client.</returns>
    public ScriptedBatchChatClient FailSubmission(bool taken, Exception? exception = null)
    {
        _script.FailSubmission(taken, exception);
        return this;
    }

    /// <summary>Makes the next calls fail that are no submission: looking, searching, reading, cancelling.</summary>
    /// <param name="calls">How many; at least 1.</param>
    /// <param name="exception">What they throw; null for an <see cref="HttpRequestException"/> with status 500.</param>
    /// <returns>This client.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="calls"/> is less than 1.</exception>
    public ScriptedBatchChatClient FailCalls(int calls = 1, Exception? exception = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        _script.FailCalls(calls, exception);
        return this;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The key, an id or the number of requests is not allowed, or the key was used before.</exception>
    public ValueTask<string> SubmitAsync(string key, IReadOnlyList<BatchRequest> requests, CancellationToken cancellationToken = default)
    {
        BatchArguments.Check(key, requests, Limits);
        cancellationToken.ThrowIfCancellationRequested();
        var failure = _script.NextSubmission();
        if (failure is { Taken: false })
        {
            throw failure.Exception;
        }

        var id = _shelf.Add(number => new ScriptedBatch($"batch-{number}", key, [.. requests], this, _time.GetUtcNow()));
        return failure is null ? ValueTask.FromResult(id) : throw failure.Exception;
    }

    /// <inheritdoc/>
    public async ValueTask<FoundBatch> FindAsync(BatchIntent intent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(intent);
        _script.ThrowIfCallFails();
        if (_shelf.ByKey(intent.Key) is not { } batch)
        {
            return new FoundBatch(_time.GetUtcNow() - intent.At < SettlingTime ? BatchFinding.CannotTell : BatchFinding.Absent);
        }

        await AdvanceAsync(batch, cancellationToken).ConfigureAwait(false);
        return FindsEndedOnly && !batch.HasEnded ? new FoundBatch(BatchFinding.CannotTell) : new FoundBatch(BatchFinding.Found, batch.Id);
    }

    /// <inheritdoc/>
    /// <exception cref="KeyNotFoundException">There is no such batch.</exception>
    public async ValueTask<BatchStatus> GetAsync(string batchId, CancellationToken cancellationToken = default)
    {
        _script.ThrowIfCallFails();
        var batch = _shelf.ById(batchId);
        await AdvanceAsync(batch, cancellationToken).ConfigureAwait(false);
        return batch.ToStatus();
    }

    /// <inheritdoc/>
    /// <exception cref="KeyNotFoundException">There is no such batch.</exception>
    /// <exception cref="InvalidOperationException">The batch has not ended.</exception>
    public async IAsyncEnumerable<BatchResult> ReadAsync(string batchId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        _script.ThrowIfCallFails();
        var batch = _shelf.ById(batchId);
        await AdvanceAsync(batch, cancellationToken).ConfigureAwait(false);
        foreach (var result in batch.Results())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return result;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="KeyNotFoundException">There is no such batch.</exception>
    public async ValueTask CancelAsync(string batchId, CancellationToken cancellationToken = default)
    {
        _script.ThrowIfCallFails();
        var batch = _shelf.ById(batchId);
        await AdvanceAsync(batch, cancellationToken).ConfigureAwait(false);
        batch.Cancel(_time.GetUtcNow());
        await AdvanceAsync(batch, cancellationToken).ConfigureAwait(false);
    }

    private Task AdvanceAsync(ScriptedBatch batch, CancellationToken cancellationToken) => batch.AdvanceAsync(_time.GetUtcNow(), _model, _shelf.Note, cancellationToken);
}
