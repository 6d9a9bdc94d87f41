namespace LearningItems.Generation;

/// <summary>Plans and makes learning items. Thread-safe; keeps nothing between runs.</summary>
public interface ILearningItemGenerator
{
    /// <summary>Shows what a run of the request would send: calls, tokens, cost. Sends nothing.</summary>
    /// <param name="request">What to generate.</param>
    /// <param name="run">What belongs to this run; a journal, the concurrency, the model and its prices make a difference: what a journal keeps is not planned. Null for none.</param>
    /// <param name="cancellationToken">Looked at before the planning begins, and while a journal is read.</param>
    /// <returns>The plan; <see cref="GenerateAsync"/> makes the same calls.</returns>
    /// <exception cref="InvalidGenerationRequestException">The request or the run is not valid; the exception names every value that is not.</exception>
    Task<GenerationPlan> PlanAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default);

    /// <summary>Makes the items of the request and tells of each as it comes, while the model is still writing.</summary>
    /// <param name="request">What to generate.</param>
    /// <param name="run">What belongs to this run; null for none of it.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>
    /// The updates of the run, <see cref="RunFinished"/> last. The stream is cold: each enumeration runs and pays anew. A slow reader holds
    /// back new calls, never the reading of a reply that has begun; leaving the loop early cancels the calls in flight. Items already
    /// read are not kept. When cancelled, <see cref="RunFinished"/> still comes, then an <see cref="OperationCanceledException"/>.
    /// </returns>
    /// <exception cref="InvalidGenerationRequestException">The request or the run is not valid; nothing was sent. The exception names every value that is not.</exception>
    IAsyncEnumerable<GenerationUpdate> GenerateStreamingAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default);

    /// <summary>Makes the items of the request.</summary>
    /// <param name="request">What to generate.</param>
    /// <param name="run">What belongs to this run; null for none of it.</param>
    /// <param name="cancellationToken">Ends the run; what was accepted until then is in the exception.</param>
    /// <returns>
    /// Items, ledger and report. A failing call or category does not throw: see <see cref="GenerationResult.IsComplete"/>,
    /// <see cref="GenerationResult.Failures"/> and <see cref="GenerationResult.EnsureComplete"/>.
    /// </returns>
    /// <exception cref="InvalidGenerationRequestException">The request or the run is not valid; nothing was sent. The exception names every value that is not.</exception>
    /// <exception cref="InvalidOperationException">The journal has a batch on its way (<see cref="IBatchedLearningItemGenerator"/>), which would be paid for twice.</exception>
    /// <exception cref="GenerationCanceledException">The run was cancelled; carries the partial result.</exception>
    Task<GenerationResult> GenerateAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default);
}
