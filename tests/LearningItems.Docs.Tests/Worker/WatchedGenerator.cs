using System.Runtime.CompilerServices;
using LearningItems.Generation;

namespace LearningItems.Docs.Tests.Worker;

/// <summary>Tells when the first item is accepted: by then the journal has it.</summary>
internal sealed class WatchedGenerator(ILearningItemGenerator inner) : ILearningItemGenerator
{
    private readonly TaskCompletionSource _accepted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Accepted => _accepted.Task;

    public Task<GenerationPlan> PlanAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default) =>
        inner.PlanAsync(request, run, cancellationToken);

    public async IAsyncEnumerable<GenerationUpdate> GenerateStreamingAsync(
        GenerationRequest request, GenerationRunOptions? run = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in inner.GenerateStreamingAsync(request, run, cancellationToken))
        {
            if (update is ItemAccepted)
            {
                _accepted.TrySetResult();
            }

            yield return update;
        }
    }

    public Task<GenerationResult> GenerateAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default) =>
        GenerateStreamingAsync(request, run, cancellationToken).ToGenerationResultAsync(cancellationToken);
}
