using LearningItems.Generation;
using LearningItems.Generation.Registration;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
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
    /// <returns>A builder to add strategies with.</returns>
    /// <remarks>Resolving fails with a message that says what to do when no chat client is registered, or a scoped one.</remarks>
    public static LearningItemGenerationBuilder AddLearningItemGeneration(this IServiceCollection services) => services.AddLearningItemGeneration(_ => { });

    /// <inheritdoc cref="AddLearningItemGeneration(IServiceCollection)"/>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; null for the defaults.</param>
    public static LearningItemGenerationBuilder AddLearningItemGeneration(this IServiceCollection services, Action<LearningItemGenerationOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        AddOptions(services, Options.Options.DefaultName, configure);
        services.TryAddSingleton<ILearningItemGenerator>(provider => Create(provider, services, key: null));
        return new LearningItemGenerationBuilder(services, key: null);
    }

    /// <summary>
    /// Registers <see cref="ILearningItemGenerator"/> as a singleton over the registered <see cref="IChatClient"/>, with options from a configuration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section that has the options by their names: <c>MaxConcurrency</c>, <c>CallTimeout</c> (<c>00:05:00</c>), <c>Prices:Input</c>. What it leaves out
    /// keeps its default. Code and objects – the limiter, functions, language profiles, components – are not read from it: set them with
    /// <c>services.Configure&lt;LearningItemGenerationOptions&gt;</c>.
    /// </param>
    /// <returns>A builder to add strategies with.</returns>
    /// <remarks>
    /// Read when the generator is first resolved, or when the host starts; a value that cannot be read and a key that is no option end that with an
    /// <see cref="InvalidOperationException"/> that names them. Later changes of the configuration are not seen. Bound by generated code: safe to trim and to
    /// compile ahead of time.
    /// </remarks>
    public static LearningItemGenerationBuilder AddLearningItemGeneration(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddLearningItemGeneration(ConfiguredOptions.From(configuration));
    }

    /// <summary>
    /// Registers a keyed <see cref="ILearningItemGenerator"/> over the <see cref="IChatClient"/> registered with the same key: several
    /// generators over several models, each with its own options and strategies.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The service key.</param>
    /// <returns>A builder to add strategies with.</returns>
    /// <remarks>
    /// The key is the name of the options: <c>services.Configure&lt;LearningItemGenerationOptions&gt;("cheap", …)</c> sets those of the generator with the key
    /// <c>"cheap"</c>. A key that is no string has the name of its invariant text: <c>7</c> and <c>Tier.Cheap</c> those of <c>"7"</c> and <c>"Cheap"</c>.
    /// </remarks>
    /// <exception cref="ArgumentException">The key has no text, or a generator was registered for another key with the same text.</exception>
    public static LearningItemGenerationBuilder AddKeyedLearningItemGeneration(this IServiceCollection services, object key) => services.AddKeyedLearningItemGeneration(key, _ => { });

    /// <inheritdoc cref="AddKeyedLearningItemGeneration(IServiceCollection, object)"/>
    /// <param name="services">The services.</param>
    /// <param name="key">The service key.</param>
    /// <param name="configure">Sets options; null for the defaults.</param>
    public static LearningItemGenerationBuilder AddKeyedLearningItemGeneration(this IServiceCollection services, object key, Action<LearningItemGenerationOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        OptionsNames.ThrowIfTaken(services, key);
        AddOptions(services, OptionsNames.Of(key), configure);
        services.TryAddKeyedSingleton<ILearningItemGenerator>(key, (provider, _) => Create(provider, services, key));
        return new LearningItemGenerationBuilder(services, key);
    }

    /// <summary>
    /// Registers a keyed <see cref="ILearningItemGenerator"/> over the <see cref="IChatClient"/> registered with the same key, with options from a configuration.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The service key, whose text is the name of the options.</param>
    /// <param name="configuration">The section that has the options by their names, as <see cref="AddLearningItemGeneration(IServiceCollection, IConfiguration)"/> reads it.</param>
    /// <returns>A builder to add strategies with.</returns>
    /// <exception cref="ArgumentException">The key has no text, or a generator was registered for another key with the same text.</exception>
    public static LearningItemGenerationBuilder AddKeyedLearningItemGeneration(this IServiceCollection services, object key, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddKeyedLearningItemGeneration(key, ConfiguredOptions.From(configuration));
    }

    private static void AddOptions(IServiceCollection services, string name, Action<LearningItemGenerationOptions>? configure)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LearningItemGenerationOptions>, OptionsValidation>());
        services.AddOptions<LearningItemGenerationOptions>(name).Configure(configure ?? (_ => { })).ValidateOnStart();
    }

    private static LearningItemGenerator Create(IServiceProvider provider, IServiceCollection services, object? key) => new(
        ChatClientResolution.Resolve(provider, services, key),
        provider.GetRequiredService<IOptionsMonitor<LearningItemGenerationOptions>>().Get(OptionsNames.Of(key)),
        GeneratorParts.Create<LearningItemStrategy>(provider, key),
        GeneratorParts.Create<IDraftCheck>(provider, key),
        provider.GetService<TimeProvider>(),
        provider.GetService<ILogger<LearningItemGenerator>>(),
        GeneratorParts.Create<SecondOpinion>(provider, key).LastOrDefault());
}
