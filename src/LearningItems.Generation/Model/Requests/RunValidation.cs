using System.Globalization;

namespace LearningItems.Generation;

/// <summary>Checks what belongs to one run.</summary>
internal static class RunValidation
{
    /// <summary>Every fault, each with its value and what would be right.</summary>
    /// <param name="run">What belongs to the run; null for nothing.</param>
    /// <param name="options">The generator's options.</param>
    /// <param name="opinion">How a second opinion is asked for; null for none.</param>
    /// <param name="mostConcurrency">Calls in flight that the generator's limits allow to all its runs.</param>
    public static IEnumerable<string> FaultsOf(GenerationRunOptions? run, LearningItemGenerationOptions options, SecondOpinionOptions? opinion, int mostConcurrency)
    {
        if (run?.MaxConcurrency is { } concurrency && (concurrency < 1 || concurrency > mostConcurrency))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The run's MaxConcurrency is {concurrency}; it must be 1 to {mostConcurrency}, what the generator's limits allow to all its runs, or null.");
        }

        if (run?.OnlineTail is { } tail and < 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The run's OnlineTail is {tail}; it must be 0 or more calls.");
        }

        if (run?.ModelId is { } model && string.IsNullOrWhiteSpace(model))
        {
            yield return "The run's ModelId is blank; name a model, or leave it null for the client's own.";
        }

        if (run?.Budget?.Fault is { } fault)
        {
            yield return fault;
        }

        if (run?.Prices?.Fault is { } price)
        {
            yield return $"Of the run: {price}";
        }

        var maxCost = run?.Budget?.MaxCost ?? run?.SharedBudget?.Budget.MaxCost;
        if (maxCost is { } limit && opinion is { Prices: null })
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The budget has a MaxCost of {limit}, but the second opinion has no Prices to reckon with. Set SecondOpinionOptions.Prices.");
        }

        if (maxCost is { } cost && new RunModel(options, run).Prices is null)
        {
            var (without, remedy) = options.Prices is null ? ("the options have no Prices to reckon with", "Set Prices")
                : ($"the run asks the model '{run?.ModelId}', of which the Prices of the options say nothing", "Set the run's Prices");
            yield return string.Create(CultureInfo.InvariantCulture, $"The budget has a MaxCost of {cost}, but {without}. {remedy}.");
        }
    }
}
