using LearningItems.Generation;
using LearningItems.Web.Configuration;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Jobs;

/// <summary>What each run, and all runs of this process together, may use.</summary>
internal sealed class RunBudgets(IOptions<WebOptions> options)
{
    private readonly SharedBudget? _shared = options.Value.TotalBudget.IsEmpty ? null : new SharedBudget(options.Value.TotalBudget.ToBudget());

    public GenerationRunOptions ForRun() => new()
    {
        Budget = options.Value.RunBudget.IsEmpty ? null : options.Value.RunBudget.ToBudget(),
        SharedBudget = _shared,
    };
}
