using LearningItems.Generation.Accounting;
using LearningItems.Generation.Execution;

namespace LearningItems.Generation.Tests.Execution.Limits;

public class BudgetMeterTests
{
    private static readonly TokenUsage Call = new(60, 0, 40);

    [Fact]
    public void Without_a_budget_everything_may_be_reserved() =>
        Assert.True(new BudgetMeter(null, shared: null, null).TryReserve(new TokenUsage(long.MaxValue / 4, 0, long.MaxValue / 4)));

    [Fact]
    public void Calls_are_counted_when_reserved_and_never_given_back()
    {
        var meter = new BudgetMeter(new GenerationBudget { MaxCalls = 2 }, shared: null, null);

        Assert.True(meter.TryReserve(Call));
        meter.Settle(Call, default);
        Assert.True(meter.TryReserve(Call));
        Assert.False(meter.TryReserve(Call));
    }

    [Fact]
    public void Tokens_reserved_and_used_together_never_pass_the_limit()
    {
        var meter = new BudgetMeter(new GenerationBudget { MaxTokens = 250 }, shared: null, null);

        Assert.True(meter.TryReserve(Call));
        Assert.True(meter.TryReserve(Call));
        Assert.False(meter.TryReserve(Call));
        meter.Settle(Call, new TokenUsage(30, 0, 20)); // 50 used, 100 reserved
        Assert.True(meter.TryReserve(Call)); // exactly 250
        Assert.False(meter.TryReserve(new TokenUsage(1, 0, 0)));
    }

    [Fact]
    public void Use_beyond_the_reservation_counts()
    {
        var meter = new BudgetMeter(new GenerationBudget { MaxTokens = 300 }, shared: null, null);
        meter.TryReserve(Call);

        meter.Settle(Call, new TokenUsage(200, 0, 50));

        Assert.False(meter.TryReserve(Call));
        Assert.True(meter.TryReserve(new TokenUsage(25, 0, 25)));
    }

    [Fact]
    public void Retry_reserves_tokens_and_no_call()
    {
        var meter = new BudgetMeter(new GenerationBudget { MaxCalls = 1, MaxTokens = 150 }, shared: null, null);
        meter.TryReserve(Call);

        Assert.False(meter.TryReserveMore(new TokenUsage(60, 0, 0)));
        Assert.True(meter.TryReserveMore(new TokenUsage(50, 0, 0)));
        meter.Settle(Call + new TokenUsage(50, 0, 0), new TokenUsage(100, 0, 50));
        Assert.False(meter.TryReserveMore(new TokenUsage(1, 0, 0)));
    }

    [Fact]
    public void Cost_is_reckoned_with_the_prices_and_cached_input_is_cheaper_once_it_is_known()
    {
        var meter = new BudgetMeter(new GenerationBudget { MaxCost = 0.001m }, shared: null, new TokenPrices(Input: 5, Output: 10, CachedInput: 0.5m));
        var call = new TokenUsage(100, 0, 50); // 0.0005 + 0.0005

        Assert.True(meter.TryReserve(call));
        Assert.False(meter.TryReserve(new TokenUsage(1, 0, 0)));
        meter.Settle(call, new TokenUsage(100, 100, 50)); // 0.00005 + 0.0005
        Assert.True(meter.TryReserve(new TokenUsage(90, 0, 0)));
        Assert.False(meter.TryReserve(new TokenUsage(1, 0, 0)));
    }
}
