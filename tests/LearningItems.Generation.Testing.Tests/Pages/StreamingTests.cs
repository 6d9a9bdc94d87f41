using LearningItems.Generation;
using LearningItems.Generation.Testing;
using NSubstitute;

namespace MyCourses.Tests;

public class StreamingTests
{
    [Fact]
    public async Task Cards_are_shown_as_they_come()
    {
        var generator = Substitute.For<ILearningItemGenerator>();
        var result = GenerationResults.Of("merci", "pain").WithFailedCall(new TimeoutException(), "zut");
        generator.GenerateStreamingAsync(Arg.Any<GenerationRequest>()).ReturnsForAnyArgs(result.ToUpdatesAsync());

        var shown = new List<string>();
        await foreach (var card in new CourseService(generator).ShowCardsAsync("merci", "pain", "zut"))
        {
            shown.Add(card.Split(':')[0]);
        }

        Assert.Equal(["merci", "pain"], shown);
    }

    [Fact]
    public async Task A_card_is_shown_before_the_stream_breaks_and_once_only()
    {
        using var model = new ScriptedChatClient()
            .Enqueue(ScriptedReply.Chunks(
                """{"items":[{"row":1,"word":"merci","definition":"thank you; at any time","examples":["Merci beaucoup.","Non, merci.","Merci !"],"gender":null,"plural":null},""",
                """{"row":2,""").BreakingAfter(chunks: 2))
            .Enqueue(ScriptedReply.RightItems());

        var shown = new List<string>();
        await foreach (var card in new CourseService(new LearningItemGenerator(model)).ShowCardsAsync("merci", "pain"))
        {
            shown.Add(card.Split(':')[0]);
        }

        Assert.Equal(["merci", "pain"], shown);
        Assert.Equal(["pain"], model.Requests[1].Words);
    }
}
