using System.Net;
using System.Text;
using LearningItems.Generation;
using Microsoft.Extensions.AI;

/// <summary>A provider whose only batch has ended, and answered its only request.</summary>
internal sealed class CannedBatches(params (string Path, string Body)[] answers) : HttpMessageHandler
{
    /// <summary>Submits a batch and says what came of it.</summary>
    public static async Task<string> RunAsync(IBatchChatClient batches)
    {
        var id = await batches.SubmitAsync("k", [new BatchRequest { Id = "k-1", Messages = [new ChatMessage(ChatRole.User, "merci?")], Options = new ChatOptions { MaxOutputTokens = 9 } }]);
        await foreach (var result in batches.ReadAsync(id))
        {
            return $"{result.Id}: {result.Response?.Text}";
        }

        return "nothing";
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        var body = answers.First(answer => request.RequestUri!.AbsolutePath.EndsWith(answer.Path, StringComparison.Ordinal)).Body;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json"), RequestMessage = request };
    }
}
