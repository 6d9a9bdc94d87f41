using LearningItems.Generation.Execution;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>What a reply tells of itself while it arrives, and where its reading ends.</summary>
public class ReplyProgressTests
{
    private static readonly Call Idioms = Prepared.Of(Sources.Request(Sources.Words(1), LearningItemCategory.Idiom)).Calls[0];

    private readonly ReplyProgress _reply = new(new ReplyBounds(Idioms, _ => true));

    // As OpenAI sends it.
    [Fact]
    public void Finish_reason_stays_where_the_usage_comes_behind_it()
    {
        Read(new ChatResponseUpdate(ChatRole.Assistant, """{"items":[]}""") { ModelId = "model-1" });
        Read(new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop });
        Read(Usage("r1", input: 100, output: 50));

        Assert.Equal((ChatFinishReason.Stop, "model-1", false), (_reply.FinishReason, _reply.Model, _reply.WasCut));
    }

    [Fact]
    public void Requests_that_a_client_made_for_one_call_are_added_up()
    {
        Read(Usage("r1", input: 100, output: 50));
        Read(Usage("r2", input: 30, output: 7));
        Read(Usage("r2", input: 40, output: 8));

        Assert.Equal((140, 58, 2), (_reply.Usage!.InputTokenCount, _reply.Usage.OutputTokenCount, _reply.Requests));
    }

    [Fact]
    public void List_of_many_items_from_one_source_is_read_to_twice_as_many_and_ten()
    {
        var ask = Idioms.Asks[0] with { Yield = ItemYield.Between(new ItemRange(20, 30)) };
        var bounds = new ReplyBounds(new Call(1, [ask], Idioms.InputTokens, Idioms.OutputTokens, Idioms.MaxOutputTokens), _ => true);

        Assert.Equal((false, true), (bounds.IsLastDraft(69), bounds.IsLastDraft(70)));
    }

    private static ChatResponseUpdate Usage(string request, long input, long output) =>
        new() { ResponseId = request, Contents = [new UsageContent(new UsageDetails { InputTokenCount = input, OutputTokenCount = output })] };

    private void Read(ChatResponseUpdate update) => _ = _reply.Read(update).ToList();
}
