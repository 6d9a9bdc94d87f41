using LearningItems.Fleet.Configuration;
using LearningItems.Fleet.Runs;
using LearningItems.Generation;
using LearningItems.Generation.Postgres;
using LearningItems.Offline;
using Microsoft.Extensions.Options;

namespace LearningItems.Fleet.Providers;

/// <summary>Registers the generator over the clients that the configuration names, within the limits that all workers share.</summary>
internal static class ModelRegistration
{
    private const string Section = "Generation";

    public static void AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => CreateClients(provider.GetRequiredService<IOptions<FleetOptions>>().Value.Model));
        services.AddSingleton(provider => provider.GetRequiredService<ProviderClients>().Chat);
        services.AddLearningItemGeneration(configuration.GetSection(Section))
            .AddBatches(provider => provider.GetRequiredService<ProviderClients>().Batches ?? throw new InvalidOperationException("The offline stand-in has no batches; name a provider with Fleet:Model:Provider."))
            .AddOpenAIFailures()
            .AddAnthropicFailures();
        services.AddOptions<LearningItemGenerationOptions>().Configure<IOptions<FleetOptions>, FleetDatabase>((generation, fleet, database) =>
        {
            var model = fleet.Value.Model;
            generation.Limiter = new GatedLimiter(new PostgresLimits(database, model.SharedLimitName, model.MaxConcurrency, model.RequestsPerMinute, model.TokensPerMinute));
            generation.Prices = model.Prices;
        });
    }

    private static ProviderClients CreateClients(ModelOptions options) => options.Provider switch
    {
        ModelProvider.OpenAI => OpenAIModel.Create(options),
        ModelProvider.Anthropic => AnthropicModel.Create(options),
        _ => new ProviderClients(OfflineModel.Create(), Batches: null),
    };
}
