using System.Collections.Concurrent;
using LearningItems.Generation;

namespace MyCourses;

/// <summary>What each tenant may still use.</summary>
public class TenantBudgets
{
    private readonly ConcurrentDictionary<string, SharedBudget> _budgets = new();

    public SharedBudget Of(string tenant) => _budgets.GetOrAdd(tenant, _ => new SharedBudget(new GenerationBudget { MaxTokens = 500_000 }));
}
