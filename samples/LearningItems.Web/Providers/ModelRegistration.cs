using LearningItems.Generation;
using LearningItems.Offline;
using LearningItems.Web.Configuration;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace LearningItems.Web.Providers;

/// <summary>Registers the generator and the chat client that the configuration names.</summary>
internal static class ModelRegistration
{
    public static void AddModel(this IServiceCollection services)
    {
        services.AddSingleton(CreateClient);
        services.AddLearningItemGeneration().AddOpenAIFailures().AddAnthropicFailures();
        services.AddOptions<LearningItemGenerationOptions>().Configure<IOptions<WebOptions>, TimeProvider>((generation, web, time) =>
        {
            // One for the process: runs share what the provider allows.
            generation.Limiter = new GenerationLimits(web.Value.MaxConcurrency, web.Value.RequestsPerMinute, web.Value.TokensPerMinute, time);
            generation.Prices = web.Value.Prices;
        });
    }

    private static IChatClient CreateClient(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<WebOptions>>().Value;
        var configuration = services.GetRequiredService<IConfiguration>();
        return options.Provider switch
        {
            ModelProvider.OpenAI => OpenAIModel.Create(options, ProviderKey.Of(options, OpenAIModel.KeyName, configuration)),
            ModelProvider.Anthropic => AnthropicModel.Create(options, ProviderKey.Of(options, AnthropicModel.KeyName, configuration)),
            _ => OfflineModel.Create(),
        };
    }
}
