using System.Net;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>
/// Two calls, one after the other: however the first one ends, the second leaves where it fits beside what the first one used, and does not
/// where the least is missing. So nothing that a call reserved is kept after its end, and nothing that it used is forgotten.
/// </summary>
public class BudgetAtTheLimitTests
{
    private const decimal Least = 0.0000001m;

    private static readonly GenerationRequest TwoCalls = Sources.Request(Sources.Words(80), LearningItemCategory.Vocab);
    private static readonly TokenPrices Prices = new(Input: 1, Output: 10, CachedInput: 0.5m);

    private static readonly Dictionary<string, First> Firsts = new(StringComparer.Ordinal)
    {
        ["answered"] = new([Answered()], _ => new TokenUsage(100, 0, 50)),
        ["answered from a cache"] = new([Answered(cached: 40)], _ => new TokenUsage(100, 40, 50)),
        ["answered with more than was planned"] = new([Answered(input: 9_000)], _ => new TokenUsage(9_000, 0, 50)),
        ["answered after a retry"] = new([Lost, Answered()], estimate => new TokenUsage(estimate + 100, 0, 50)),
        ["answered after two retries"] = new([Lost, Lost, Answered()], estimate => new TokenUsage((2 * estimate) + 100, 0, 50)),
        ["answered after a rate limit"] = new([TurnedAway, TurnedAway, Answered()], _ => new TokenUsage(100, 0, 50)),
        ["failed"] = new([Lost], estimate => new TokenUsage(estimate, 0, 0)),
        ["failed after its retries"] = new([Lost, Lost, Lost], estimate => new TokenUsage(3 * estimate, 0, 0)),
    };

    public static TheoryData<string> Ends => [.. Firsts.Keys];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Second_call_leaves_where_the_tokens_suffice_exactly(string firstCall)
    {
        var (first, plan) = (Firsts[firstCall], await PlanAsync());
        var needed = first.Used(plan[0].InputTokens).Total + plan[1].InputTokens + plan[1].MaxOutputTokens;

        Assert.Equal(2, await CallsAsync(first, new GenerationBudget { MaxTokens = needed }));
        Assert.Equal(1, await CallsAsync(first, new GenerationBudget { MaxTokens = needed - 1 }));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Second_call_leaves_where_the_money_suffices_exactly(string firstCall)
    {
        var (first, plan) = (Firsts[firstCall], await PlanAsync());
        var used = first.Used(plan[0].InputTokens);
        var needed = Prices.Cost(used.Input, used.CachedInput, used.Output) + Prices.Cost(plan[1].InputTokens, 0, plan[1].MaxOutputTokens);

        Assert.Equal(2, await CallsAsync(first, new GenerationBudget { MaxCost = needed }));
        Assert.Equal(1, await CallsAsync(first, new GenerationBudget { MaxCost = needed - Least }));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Second_call_leaves_where_a_call_is_left_however_often_the_first_was_tried(string firstCall)
    {
        Assert.Equal(2, await CallsAsync(Firsts[firstCall], new GenerationBudget { MaxCalls = 2 }));
        Assert.Equal(1, await CallsAsync(Firsts[firstCall], new GenerationBudget { MaxCalls = 1 }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task So_many_retries_are_made_as_the_tokens_suffice_for_exactly(int retries)
    {
        var first = (await PlanAsync())[0];
        var needed = first.InputTokens + first.MaxOutputTokens + (retries * first.InputTokens);

        Assert.Equal(1 + retries, await AttemptsAsync(new GenerationBudget { MaxTokens = needed, MaxCalls = 1 }));
        Assert.Equal(retries, await AttemptsAsync(new GenerationBudget { MaxTokens = needed - 1, MaxCalls = 1 }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task So_many_retries_are_made_as_the_money_suffices_for_exactly(int retries)
    {
        var first = (await PlanAsync())[0];
        var needed = Prices.Cost(first.InputTokens * (1 + retries), 0, first.MaxOutputTokens);

        Assert.Equal(1 + retries, await AttemptsAsync(new GenerationBudget { MaxCost = needed, MaxCalls = 1 }));
        Assert.Equal(retries, await AttemptsAsync(new GenerationBudget { MaxCost = needed - Least, MaxCalls = 1 }));
    }

    private static async Task<IReadOnlyList<PlannedCall>> PlanAsync()
    {
        using var client = new FakeChatClient(ModelReplies.Good);
        var plan = await Generator(client, retries: 0).PlanAsync(TwoCalls);
        Assert.Equal(2, plan.Calls.Count);
        return plan.Calls;
    }

    /// <summary>How many calls leave.</summary>
    private static async Task<int> CallsAsync(First first, GenerationBudget budget)
    {
        var attempts = 0;
        using var client = new FakeChatClient((call, _) => attempts < first.Attempts.Length ? first.Attempts[attempts++](call) : Answered()(call));

        var result = await Generator(client, retries: first.Attempts.Count(attempt => attempt == Lost) - (first.Attempts[^1] == Lost ? 1 : 0))
            .GenerateAsync(TwoCalls, new GenerationRunOptions { Budget = budget });

        Assert.Equal(first.Attempts.Length, attempts);
        return result.Report.Totals.Calls;
    }

    /// <summary>How often a call is sent that is lost every time.</summary>
    private static async Task<int> AttemptsAsync(GenerationBudget budget)
    {
        using var client = new FakeChatClient((call, _) => Lost(call));
        await Generator(client, retries: 5).GenerateAsync(TwoCalls, new GenerationRunOptions { Budget = budget });
        return client.Calls.Count;
    }

    private static LearningItemGenerator Generator(FakeChatClient client, int retries) =>
        new(client, new LearningItemGenerationOptions { MaxConcurrency = 1, MaxRetries = retries, Prices = Prices }, timeProvider: new InstantTimeProvider());

    private static Func<SentCall, Task<ChatResponse>> Answered(long input = 100, long cached = 0) => call => Task.FromResult(FakeChatClient.Reply(ModelReplies.Good(call), input, cached: cached));

    private static Task<ChatResponse> Lost(SentCall call) => Task.FromException<ChatResponse>(new IOException("gone"));

    private static Task<ChatResponse> TurnedAway(SentCall call) => Task.FromException<ChatResponse>(new HttpRequestException("slow", null, HttpStatusCode.TooManyRequests));

    /// <param name="Attempts">How each attempt of the first call ends.</param>
    /// <param name="Used">What they used together, by the input tokens planned for one.</param>
    private sealed record First(Func<SentCall, Task<ChatResponse>>[] Attempts, Func<long, TokenUsage> Used);
}
