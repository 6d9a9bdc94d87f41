using System.Net;
using System.Text;

/// <summary>A server that turns every key away.</summary>
internal sealed class Unauthorized : HttpMessageHandler
{
    private const string Answer = """{"type":"error","error":{"type":"authentication_error","code":"invalid_api_key","message":"no such key"}}""";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.Unauthorized)
        {
            Content = new StringContent(Answer, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        });
}
