using Microsoft.Extensions.Options;

namespace LearningItems.Web.Configuration;

/// <summary>Refuses to start with a configuration that says nothing useful, or that lets anybody spend without limit.</summary>
internal sealed class WebOptionsValidation : IValidateOptions<WebOptions>
{
    // Above it a list is no list of a course, and a form no longer fits where forms are read.
    private const long LargestList = 64L * 1024 * 1024;

    public ValidateOptionsResult Validate(string? name, WebOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(WebOptions options)
    {
        if (!ModelProvider.Known.Contains(options.Provider))
        {
            yield return $"Web:Provider is '{options.Provider}'; it is one of {string.Join(", ", ModelProvider.Known)}.";
        }
        else if (options.Provider != ModelProvider.Offline)
        {
            if (string.IsNullOrWhiteSpace(options.Model))
            {
                yield return $"Web:Model is missing; Web:Provider '{options.Provider}' needs the name of a model.";
            }

            if (options.TotalBudget.IsEmpty)
            {
                yield return $"Web:TotalBudget is missing; with Web:Provider '{options.Provider}' everybody who reaches the page spends on your key. Set Web:TotalBudget:MaxCalls, MaxTokens or MaxCost.";
            }
        }

        if ((options.InputPrice is null) != (options.OutputPrice is null))
        {
            yield return "Web:InputPrice and Web:OutputPrice belong together; set both or neither.";
        }

        if (options.Prices is null && (options.RunBudget.MaxCost ?? options.TotalBudget.MaxCost) is not null)
        {
            yield return "A budget has a MaxCost, and there are no prices to reckon it by; set Web:InputPrice and Web:OutputPrice.";
        }

        if (options.MaxListBytes is < 1 or > LargestList)
        {
            yield return $"Web:MaxListBytes is {options.MaxListBytes}; it is from 1 to {LargestList}.";
        }

        if (options.Retention <= TimeSpan.Zero)
        {
            yield return $"Web:Retention is {options.Retention}; it is above zero, such as 02:00:00.";
        }

        foreach (var (setting, value) in Counts(options).Where(count => count.Value < 1))
        {
            yield return $"Web:{setting} is {value}; it is at least 1.";
        }
    }

    private static IEnumerable<(string Name, int Value)> Counts(WebOptions options) =>
    [
        (nameof(options.MaxConcurrency), options.MaxConcurrency), (nameof(options.MaxSources), options.MaxSources), (nameof(options.MaxJobs), options.MaxJobs), (nameof(options.MaxRuns), options.MaxRuns),
        (nameof(options.MaxWaitingRuns), options.MaxWaitingRuns), (nameof(options.MaxReadings), options.MaxReadings), (nameof(options.MaxUploads), options.MaxUploads), (nameof(options.MaxWaitingUploads), options.MaxWaitingUploads),
        (nameof(options.MaxWatchers), options.MaxWatchers), (nameof(options.PostsPerMinute), options.PostsPerMinute), (nameof(options.KeptEvents), options.KeptEvents),
    ];
}
