using LearningItems.Generation.Execution;
using LearningItems.Generation.Journal;

namespace LearningItems.Generation;

/// <summary>Makes learning items through a provider's batches, with the options, strategies and checks of a generator. Thread-safe; keeps nothing between calls.</summary>
/// <param name="generator">The generator whose options, strategies, checks, clock and log are used; its chat client is asked for its name, how it sends schemas, and for the calls of <see cref="GenerationRunOptions.OnlineTail"/>.</param>
/// <param name="batches">The provider's batches.</param>
/// <exception cref="ArgumentException">The generator asks for a second opinion, which batches do not: leave it out, or run the batches with a generator of their own.</exception>
public sealed class BatchedLearningItemGenerator(LearningItemGenerator generator, IBatchChatClient batches) : IBatchedLearningItemGenerator
{
    private readonly LearningItemGenerator _generator = generator is { HasSecondOpinion: true }
        ? throw new ArgumentException("The generator asks for a second opinion, which batches do not. Leave AddSecondOpinion out, or give the batches a generator of their own.", nameof(generator))
        : generator ?? throw new ArgumentNullException(nameof(generator));
    private readonly IBatchChatClient _batches = batches ?? throw new ArgumentNullException(nameof(batches));

    /// <inheritdoc/>
    public async Task<BatchAdvance> AdvanceAsync(GenerationRequest request, GenerationRunOptions run, CancellationToken cancellationToken = default)
    {
        var journal = JournalOf(run);
        cancellationToken.ThrowIfCancellationRequested();
        var prepared = _generator.Prepare(request, run);
        var environment = InBatches(_generator.Environment(run));
        var keys = prepared.Keys(environment.Model, environment.Metadata());
        var kept = await RunJournal.ReadAsync(journal, new JournalIndex(prepared.Works, keys), cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested(); // a journal that was read in part says nothing
        var batchJournal = new BatchJournal(journal, kept.Batches);
        var remarks = await new BatchLookup(environment, _batches, batchJournal).LookAsync(cancellationToken).ConfigureAwait(false);
        var toRun = prepared.ToRun(kept);
        toRun = toRun.CountingWith(environment.CountTokens);
        using var telemetry = new RunTelemetry(toRun, new TelemetryClient(environment.Metadata(), environment.Spans()) { Listeners = new Listeners(environment.Logger) }, environment.Options.IncludeContentInTelemetry);
        var (result, items, told) = await new BatchRun(toRun, environment, run, _batches, batchJournal, keys, telemetry).AdvanceAsync(cancellationToken).ConfigureAwait(false);
        return new BatchAdvance
        {
            Result = result,
            LookAgainAt = result is null ? LookAgain.At(kept.Batches.Open, environment.Time.GetUtcNow()) : null,
            Items = items,
            Batches = [.. kept.Batches.Open.Select(batch => batch.ToStanding())],
            Remarks = [.. remarks, .. told],
        };
    }

    /// <inheritdoc/>
    public async Task<GenerationResult> GenerateAsync(GenerationRequest request, GenerationRunOptions run, IProgress<BatchAdvance>? progress = null, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var advance = await AdvanceAsync(request, run, cancellationToken).ConfigureAwait(false);
            progress?.Report(advance);
            if (advance.Result is { } result)
            {
                return result;
            }

            var time = _generator.Environment(run).Time;
            var wait = advance.LookAgainAt!.Value - time.GetUtcNow();
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task<int> CancelAsync(GenerationRunOptions run, CancellationToken cancellationToken = default)
    {
        var kept = await RunJournal.ReadAsync(JournalOf(run), new JournalIndex([], new Dictionary<LearningItemCategory, WorkKeys>()), cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        var known = kept.Batches.Open.Where(batch => batch.Id is not null).ToList();
        foreach (var batch in known)
        {
            await _batches.CancelAsync(batch.Id!, cancellationToken).ConfigureAwait(false);
        }

        return known.Count;
    }

    private static IGenerationJournal JournalOf(GenerationRunOptions run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return run is { ItemStore: not null } ? throw new ArgumentException("An item store waits for other runs, which batches may make wait for a day. Leave ItemStore out.", nameof(run))
            : run.Journal ?? throw new ArgumentException("What is on its way in batches is known by the journal alone. Set Journal.", nameof(run));
    }

    // What batches take is their price; their results come by a way of their own, and no call waits for a permit.
    private static RunEnvironment InBatches(RunEnvironment environment) => environment with { Model = environment.Model with { IsInBatches = true } };
}
