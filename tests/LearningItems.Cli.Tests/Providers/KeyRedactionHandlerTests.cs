using System.Net;
using LearningItems.Cli.Providers;

namespace LearningItems.Cli.Tests.Providers;

public sealed class KeyRedactionHandlerTests
{
    private const string Key = "sk+canary/8c1f";

    [Theory]
    [InlineData("wrong key sk+canary/8c1f", "wrong key (key)")]
    [InlineData("""{"message":"wrong key sk\u002Bcanary/8c1f"}""", """{"message":"wrong key (key)"}""")]
    [InlineData("""{"message":"wrong key sk+canary\/8c1f"}""", """{"message":"wrong key (key)"}""")]
    [InlineData("wrong key", "wrong key")]
    public async Task FailedResponse_WithTheKeyInIt_IsPassedOnWithoutIt(string body, string expected)
    {
        using var response = await SendAsync(body, 401);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
        Assert.Equal("No (key) here", response.ReasonPhrase);
        Assert.Equal(("application/json", HttpStatusCode.Unauthorized), (response.Content.Headers.ContentType?.MediaType, response.StatusCode));
    }

    [Fact]
    public async Task Response_ThatSucceeded_IsPassedOnUnread()
    {
        using var response = await SendAsync("{}", 200);

        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> SendAsync(string body, int status)
    {
        using var http = new ScriptedHttp(_ =>
        {
            var response = ScriptedHttp.Json(body, status);
            response.ReasonPhrase = $"No {Key} here";
            return response;
        });
        using var client = ProviderHttp.CreateClient(Key, http);
        using var question = new StringContent("{}");
        return await client.PostAsync(OpenAiWire.Server, question);
    }
}
