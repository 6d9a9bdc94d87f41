using System.Runtime.CompilerServices;
using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace MyCourses.Tests;

public class CourseTests
{
    [Fact]
    public async Task Course_teaches_the_word_it_was_given()
    {
        using var client = new CannedChatClient(
            """{"items":[{"row":1,"word":"merci","definition":"thank you; at any time","examples":["Merci beaucoup.","Non, merci."],"gender":null,"plural":null}]}""");
        var request = new GenerationRequest
        {
            Language = "fr",
            Level = ProficiencyLevel.Parse("A1"),
            Sources = [new SourceItem { Text = "merci" }],
            Categories = [LearningItemCategory.Vocab],
        };

        var result = await new LearningItemGenerator(client).GenerateAsync(request);

        Assert.Equal("merci", Assert.Single(result.EnsureComplete().Items).Item.TargetItem);
    }

    private sealed class CannedChatClient(string reply) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, reply)));

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            {
                yield return update;
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
