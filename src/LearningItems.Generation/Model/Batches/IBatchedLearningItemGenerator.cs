namespace LearningItems.Generation;

/// <summary>
/// Makes learning items through a provider's batches: the same plan, prompts, checks, recovery, journal and ledger as <see cref="ILearningItemGenerator"/>,
/// at the price of batches, in hours instead of seconds. Thread-safe; what is on its way is known by the journal alone, so that any process can go on.
/// </summary>
public interface IBatchedLearningItemGenerator
{
    /// <summary>
    /// Does what can be done now: collects batches that have ended, submits what is to be asked for, and says when to look again. It never waits for a batch.
    /// </summary>
    /// <param name="request">What to generate: the same until there is a result. Of a changed one, what batches bring is kept as far as it still fits.</param>
    /// <param name="run">What belongs to the run, with its <see cref="GenerationRunOptions.Journal"/>. A budget counts all batches of the run.</param>
    /// <param name="cancellationToken">Ends the work; what a batch has on its way stays on its way.</param>
    /// <returns>The result, or when to look again.</returns>
    /// <exception cref="ArgumentException">The run has no journal, or an item store, with which batches do not go.</exception>
    /// <exception cref="InvalidGenerationRequestException">The request or the run is not valid; the exception names every value that is not.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<BatchAdvance> AdvanceAsync(GenerationRequest request, GenerationRunOptions run, CancellationToken cancellationToken = default);

    /// <summary>Makes the items, waiting for the batches: looks again as often as it is worth, at first after a minute, later after up to a quarter of an hour.</summary>
    /// <param name="request">What to generate.</param>
    /// <param name="run">What belongs to the run, with its journal.</param>
    /// <param name="progress">Told how the run stands each time it looked. Null for nobody.</param>
    /// <param name="cancellationToken">Ends the waiting; batches stay on their way, and the same call later goes on.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">As <see cref="AdvanceAsync"/>.</exception>
    /// <exception cref="InvalidGenerationRequestException">As <see cref="AdvanceAsync"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<GenerationResult> GenerateAsync(GenerationRequest request, GenerationRunOptions run, IProgress<BatchAdvance>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Cancels the batches of a run that are on their way. What they have answered by then is paid for: <see cref="AdvanceAsync"/> collects it, and asks for the rest anew.</summary>
    /// <param name="run">What belongs to the run, with its journal.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>How many batches were asked to stop.</returns>
    /// <exception cref="ArgumentException">The run has no journal.</exception>
    Task<int> CancelAsync(GenerationRunOptions run, CancellationToken cancellationToken = default);
}
