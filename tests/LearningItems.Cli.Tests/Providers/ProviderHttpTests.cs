using System.Net;
using LearningItems.Cli.Providers;

namespace LearningItems.Cli.Tests.Providers;

public sealed class ProviderHttpTests
{
    [Fact]
    public async Task Redirect_ToAnotherHost_IsNotFollowed()
    {
        using var server = new QuotingServer("307 Temporary Redirect");
        server.Start();
        using var client = ProviderHttp.CreateClient("sk-canary", transport: null);

        using var response = await client.GetAsync(new Uri(server.Address));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Single(server.Headers);
    }

    [Fact]
    public void CallTimeout_OfTheSdks_IsAboveThatOfTheLibrary() =>
        Assert.True(ProviderHttp.CallTimeout > new Generation.LearningItemGenerationOptions().CallTimeout);
}
