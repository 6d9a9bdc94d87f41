using LearningItems.Generation.Execution;

namespace LearningItems.Generation;

/// <summary>Collects a stream of updates.</summary>
public static class GenerationUpdateExtensions
{
    /// <summary>Reads a run to its end and keeps everything it brings.</summary>
    /// <param name="updates">The updates of one run.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The result of the run.</returns>
    /// <exception cref="GenerationCanceledException">The run was cancelled; carries what was accepted until then.</exception>
    /// <exception cref="InvalidOperationException">The stream ended without <see cref="RunFinished"/>: it was not read from its start to its end.</exception>
    public static async Task<GenerationResult> ToGenerationResultAsync(this IAsyncEnumerable<GenerationUpdate> updates, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(updates);
        var collector = new ResultCollector();
        try
        {
            await foreach (var update in updates.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                collector.Add(update);
            }
        }
        catch (OperationCanceledException exception) when (collector.IsFinished)
        {
            throw new GenerationCanceledException(collector.ToResult(), exception.CancellationToken);
        }

        return collector.IsFinished
            ? collector.ToResult()
            : throw new InvalidOperationException("The updates ended without RunFinished: they are not a whole run.");
    }
}
