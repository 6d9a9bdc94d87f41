using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution;

/// <summary>The same request would fail again: after a cut, a refusal or an unreadable reply it is never sent twice.</summary>
public class SameRequestTests
{
    public static TheoryData<string, string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, bool>();
            foreach (var reply in new[] { "prose", "empty", "bad json", "cut at once", "cut in the first item", "refused", "rejected", "nothing" })
            {
                foreach (var category in new[] { "vocab", "idiom" })
                {
                    cases.Add(reply, category, true);
                    cases.Add(reply, category, false);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_request_differs_and_there_is_an_end(string reply, string category, bool streaming)
    {
        var client = new FakeChatClient((call, _) => Task.FromResult(Reply(reply, call)));
        var options = new LearningItemGenerationOptions { UseStreaming = streaming };

        var result = await new LearningItemGenerator(client, options, timeProvider: new InstantTimeProvider())
            .GenerateAsync(Sources.Request(Sources.Words(8), new LearningItemCategory(category)));

        var requests = client.Calls.Select(call => call.User).ToList();
        Assert.True(reply == "rejected" || requests.Distinct().Count() == requests.Count);
        Assert.InRange(requests.Count, 1, 15); // a refusal is narrowed down to each of eight words
        Assert.Empty(result.Items);
        Assert.Equal(8, result.Ledger.Entries.Count);
        Assert.Equal(reply == "nothing" && category == "idiom", result.IsComplete);
    }

    private static ChatResponse Reply(string kind, SentCall call)
    {
        var response = FakeChatClient.Reply(kind switch
        {
            "prose" => "Sorry, I would rather not.",
            "bad json" => """{"items":[{"row":1 "word":]}""",
            "cut at once" => """{"items":[""",
            "cut in the first item" => ModelReplies.Good(call)[..40],
            "rejected" => ModelReplies.Good(call).Replace("我", "I", StringComparison.Ordinal).Replace("。", " is what they all say here", StringComparison.Ordinal),
            "nothing" => """{"items":[]}""",
            _ => string.Empty,
        });
        response.FinishReason = kind.StartsWith("cut", StringComparison.Ordinal) ? ChatFinishReason.Length : kind == "refused" ? ChatFinishReason.ContentFilter : ChatFinishReason.Stop;
        return response;
    }
}
