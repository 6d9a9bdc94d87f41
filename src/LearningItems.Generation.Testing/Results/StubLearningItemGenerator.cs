namespace LearningItems.Generation.Testing;

/// <summary>
/// A generator that gives a result, without a model: whole, as updates and as a plan, which agree with each other. It records what it was asked.
/// </summary>
/// <remarks>Thread-safe. Requests are not checked: a request that the library refuses is answered as well.</remarks>
/// <param name="result">Gives the result of a request; called for each.</param>
public sealed class StubLearningItemGenerator(Func<GenerationRequest, GenerationResult> result) : ILearningItemGenerator
{
    private readonly List<GenerationRequest> _requests = [];

    /// <summary>Makes a generator that gives every request what it asks for: <see cref="GenerationResults.Of(GenerationRequest)"/>.</summary>
    public StubLearningItemGenerator()
        : this(GenerationResults.Of)
    {
    }

    /// <summary>Makes a generator that gives every request the same result.</summary>
    /// <param name="result">The result.</param>
    public StubLearningItemGenerator(GenerationResult result)
        : this(_ => result)
    {
    }

    /// <summary>The requests to generate so far, in order; not those to plan. A copy.</summary>
    public IReadOnlyList<GenerationRequest> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    /// <inheritdoc/>
    public Task<GenerationPlan> PlanAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(ResultPlan.Of(result(request)));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<GenerationUpdate> GenerateStreamingAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default) =>
        Record(request).ToUpdatesAsync(cancellationToken);

    /// <summary>Gives the result.</summary>
    /// <param name="request">What is recorded.</param>
    /// <param name="run">Not looked at.</param>
    /// <param name="cancellationToken">Looked at before anything else.</param>
    /// <returns>The result.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<GenerationResult> GenerateAsync(GenerationRequest request, GenerationRunOptions? run = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Record(request));
    }

    private GenerationResult Record(GenerationRequest request)
    {
        lock (_requests)
        {
            _requests.Add(request);
        }

        return result(request);
    }
}
