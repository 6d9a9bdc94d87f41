namespace LearningItems.Generation;

/// <summary>
/// The methods of a generator for runs that have nothing of their own but a token. They call those of the interface and do nothing else, so that a stand-in
/// for the interface answers them too.
/// </summary>
public static class LearningItemGeneratorExtensions
{
    /// <inheritdoc cref="ILearningItemGenerator.PlanAsync"/>
    /// <param name="generator">The generator.</param>
    /// <param name="request">What to generate.</param>
    /// <param name="cancellationToken">Looked at before the planning begins.</param>
    public static Task<GenerationPlan> PlanAsync(this ILearningItemGenerator generator, GenerationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(generator);
        return generator.PlanAsync(request, run: null, cancellationToken);
    }

    /// <inheritdoc cref="ILearningItemGenerator.GenerateStreamingAsync"/>
    /// <param name="generator">The generator.</param>
    /// <param name="request">What to generate.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static IAsyncEnumerable<GenerationUpdate> GenerateStreamingAsync(this ILearningItemGenerator generator, GenerationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(generator);
        return generator.GenerateStreamingAsync(request, run: null, cancellationToken);
    }

    /// <inheritdoc cref="ILearningItemGenerator.GenerateAsync"/>
    /// <param name="generator">The generator.</param>
    /// <param name="request">What to generate.</param>
    /// <param name="cancellationToken">Ends the run; what was accepted until then is in the exception.</param>
    public static Task<GenerationResult> GenerateAsync(this ILearningItemGenerator generator, GenerationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(generator);
        return generator.GenerateAsync(request, run: null, cancellationToken);
    }
}
