using LearningItems.Generation;
using LearningItems.Generation.Registration;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers learning-item generation.</summary>
public static class LearningItemGenerationServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ILearningItemGenerator"/> as a singleton over the registered <see cref="IChatClient"/>. Options are checked
    /// when the host starts, or when the generator is first resolved without a host.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; null for the defaults.</param>
    /// <returns>A builder to add strategies with.</returns>
    /// <remarks>Resolving fails with a message that says what to do when no chat client is registered, or a scoped one.</remarks>
    public static LearningItemGenerationBuilder AddLearningItemGeneration(this IServiceCollection services, Action<LearningItemGenerationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, Options.Options.DefaultName, configure);
        services.TryAddSingleton<ILearningItemGenerator>(provider => Create(provider, services, key: null));
        return new LearningItemGenerationBuilder(services, key: null);
    }

    /// <summary>
    /// Registers a keyed <see cref="ILearningItemGenerator"/> over the <see cref="IChatClient"/> registered with the same key: several
    /// generators over several models, each with its own options and strategies.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The service key.</param>
    /// <param name="configure">Sets options; null for the defaults.</param>
    /// <returns>A builder to add strategies with.</returns>
    public static LearningItemGenerationBuilder AddKeyedLearningItemGeneration(this IServiceCollection services, object key, Action<LearningItemGenerationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        services.TryAddKeyedSingleton(key, new OptionsName($"{nameof(LearningItemGenerator)}:{services.Count}"));
        var name = (OptionsName)services.Last(service => service.ServiceType == typeof(OptionsName) && Equals(service.ServiceKey, key)).KeyedImplementationInstance!;
        AddOptions(services, name.Value, configure);
        services.TryAddKeyedSingleton<ILearningItemGenerator>(key, (provider, _) => Create(provider, services, key));
        return new LearningItemGenerationBuilder(services, key);
    }

    private static void AddOptions(IServiceCollection services, string name, Action<LearningItemGenerationOptions>? configure)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LearningItemGenerationOptions>, OptionsValidation>());
        services.AddOptions<LearningItemGenerationOptions>(name).Configure(configure ?? (_ => { })).ValidateOnStart();
    }

    private static LearningItemGenerator Create(IServiceProvider provider, IServiceCollection services, object? key) => new(
        ChatClientResolution.Resolve(provider, services, key),
        provider.GetRequiredService<IOptionsMonitor<LearningItemGenerationOptions>>().Get(key is null ? Options.Options.DefaultName : provider.GetRequiredKeyedService<OptionsName>(key).Value),
        GeneratorParts.Create<LearningItemStrategy>(provider, key),
        GeneratorParts.Create<IDraftCheck>(provider, key),
        provider.GetService<TimeProvider>(),
        provider.GetService<ILogger<LearningItemGenerator>>());

    /// <summary>The name of a keyed generator's options: keys of different kinds may have the same text.</summary>
    private sealed record OptionsName(string Value);
}
