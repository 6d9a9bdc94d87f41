using LearningItems.Web.Tests.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Tests.Http;

/// <summary>The key goes to the provider and nowhere else, also where the provider quotes it.</summary>
public sealed class KeyTests
{
    private const string Key = "sk-not-a-key-0123456789abcdef";

    [Theory]
    [InlineData("openai")]
    [InlineData("anthropic")]
    public async Task A_provider_that_quotes_the_key_brings_it_into_no_page_and_no_log(string name)
    {
        var sent = new List<string>();
        await using var provider = await ProviderAsync(sent);
        await using var server = await WebServer.StartAsync(
            services => services.AddSingleton<IConfiguration>(before => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["TEST_KEY"] = Key }).Build()),
            $"Provider={name}", "Model=some-model", $"Endpoint={provider.Urls.First()}", "KeyName=TEST_KEY", "TotalBudget:MaxCalls=5");
        using var visitor = server.Visit();
        var list = await visitor.ListAsync("mot,meaning\nmerci,thank you\n");
        await visitor.RunAsync(list);

        List<string> texts =
        [
            .. server.Log.All, await visitor.Http.GetStringAsync("/"), await visitor.Http.GetStringAsync(list), await visitor.Http.GetStringAsync($"{list}/standing"),
            await visitor.Http.GetStringAsync($"{list}/review"), await visitor.Http.GetStringAsync($"{list}/report"), await visitor.Http.GetStringAsync($"{list}/events"),
        ];
        Assert.Contains(sent, header => header.Contains(Key, StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("(key)", StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain(Key, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Web:TotalBudget", "Provider=openai", "Model=some-model")]
    [InlineData("Web:Model", "Provider=anthropic", "TotalBudget:MaxCalls=5")]
    [InlineData("Web:Provider", "Provider=oracle")]
    [InlineData("MaxRunz", "MaxRunz=5")]
    [InlineData("TEST_NONE", "Provider=openai", "Model=some-model", "TotalBudget:MaxCalls=5", "KeyName=TEST_NONE")]
    public async Task A_configuration_that_is_not_right_keeps_the_server_from_starting(string expected, params string[] settings)
    {
        var fault = await Record.ExceptionAsync(async () =>
        {
            await using var server = await WebServer.StartAsync(replace: null, settings);
        });

        Assert.True(fault is OptionsValidationException or InvalidOperationException, $"{fault}");
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> ProviderAsync(List<string> sent)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = builder.Build();
        provider.Run(async context =>
        {
            lock (sent)
            {
                sent.AddRange(context.Request.Headers.Select(header => header.Value.ToString()));
            }

            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsJsonAsync(new { error = new { message = $"Incorrect API key provided: {Key}.", type = "invalid_request_error" } });
        });
        await provider.StartAsync();
        return provider;
    }
}
