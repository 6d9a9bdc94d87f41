using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Testing.Tests.Scripting;

/// <summary>What a test can read of a request.</summary>
public class RecordedRequestTests
{
    [Fact]
    public async Task Request_HasRowsCategoriesAndBriefsAsThePromptHasThem()
    {
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.RightItems());
        var request = new GenerationRequest
        {
            Language = "ja",
            Level = ProficiencyLevel.Parse("N5"),
            Sources = [new() { Text = "飲む", Reading = "のむ", Gloss = "to drink" }, new() { Text = "水" }],
            Categories = [LearningItemCategory.Vocab, LearningItemCategory.Idiom],
        };

        await new LearningItemGenerator(client, new() { MaxConcurrency = 1, ConfigureChatOptions = options => options.Temperature = 0.5f }).GenerateAsync(request);

        var vocab = client.Requests.Single(sent => sent.AsksFor(LearningItemCategory.Vocab));
        Assert.Equal([new RequestedRow(1, "飲む", "のむ", "to drink"), new RequestedRow(2, "水", null, null)], vocab.Rows);
        Assert.Equal([LearningItemCategory.Vocab], vocab.Categories);
        Assert.StartsWith("Category: vocab. One item for every row", vocab.BriefOf(LearningItemCategory.Vocab), StringComparison.Ordinal);
        Assert.Empty(vocab.BriefOf(LearningItemCategory.Idiom));
        Assert.Equal((true, false), (vocab.AsksFor("水"), vocab.AsksFor("茶")));
        Assert.Equal(0.5f, vocab.Options!.Temperature);
        Assert.Equal(ChatRole.System, vocab.Messages[0].Role);
        Assert.Equal("vocab for 飲む, 水", vocab.ToString()[(vocab.ToString().IndexOf(": ", StringComparison.Ordinal) + 2)..]);
    }

    [Fact]
    public async Task RequestForSeveralCategories_NamesThemAllAndEachRowOnce()
    {
        using var client = new ScriptedChatClient().Otherwise(ScriptedReply.RightItems());
        var request = Courses.French("merci", "pain") with { Categories = [LearningItemCategory.Idiom, LearningItemCategory.Other] };

        await new LearningItemGenerator(client, new() { Batching = BatchingPreference.FewestCalls }).GenerateAsync(request);

        var sent = Assert.Single(client.Requests);
        Assert.Equal(request.Categories, sent.Categories);
        Assert.Equal(["merci", "pain"], sent.Words);
        Assert.All(request.Categories, category => Assert.StartsWith($"Category: {category}. ", sent.BriefOf(category), StringComparison.Ordinal));
        Assert.DoesNotContain("Category: other", sent.BriefOf(LearningItemCategory.Idiom), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequestAfterARejection_SaysWhatWasWrong()
    {
        using var client = new ScriptedChatClient()
            .Enqueue("""{"items":[{"row":1,"word":"merci","definition":"thank you; at any time","examples":["谢谢你。","谢谢。","谢！"],"gender":null,"plural":null}]}""")
            .Enqueue(ScriptedReply.RightItems());

        await new LearningItemGenerator(client).GenerateAsync(Courses.French("merci"));

        Assert.Empty(client.Requests[0].Corrections);
        Assert.StartsWith("row 1: ", Assert.Single(client.Requests[1].Corrections), StringComparison.Ordinal);
        Assert.DoesNotContain("An earlier reply", client.Requests[1].BriefOf(LearningItemCategory.Vocab), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatIsNoPrompt_HasNoRowsAndNoCategories()
    {
        using var client = new ScriptedChatClient().Enqueue("hello");

        await client.GetResponseAsync("Hello!");

        var request = Assert.Single(client.Requests);
        Assert.Empty(request.Rows);
        Assert.Empty(request.Categories);
        Assert.Equal("request 1: no prompt of the library", request.ToString());
    }
}
