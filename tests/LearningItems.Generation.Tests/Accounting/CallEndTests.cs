using LearningItems.Generation.Accounting;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Accounting;

public class CallEndTests
{
    // The usage is that of all attempts, and the reasoning that of the last.
    [Theory]
    [InlineData(1, 1_000, 800, true)]
    [InlineData(1, 1_000, 799, false)]
    [InlineData(2, 2_000, 800, true)]
    [InlineData(1, 0, 0, false)]
    public void Reply_at_the_limit_was_reasoning_where_four_fifths_of_its_tokens_went_there(int attempts, long output, long reasoning, bool was)
    {
        var call = Prepared.Of(Sources.Request(Sources.Words(1), LearningItemCategory.Vocab)).Calls[0];
        var end = new CallEnd.Answered(call, new TokenUsage(100, 0, output), attempts, default) { FinishReason = ChatFinishReason.Length, ReasoningTokens = reasoning };

        Assert.Equal(was, end.WasReasoning);
        Assert.False((end with { FinishReason = ChatFinishReason.Stop }).WasReasoning);
    }
}
