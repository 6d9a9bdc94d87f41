using System.Diagnostics.CodeAnalysis;
using LearningItems.Generation.Registration;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearningItems.Generation;

/// <summary>Adds to a generator that was registered with <c>AddLearningItemGeneration</c> or its keyed form.</summary>
public sealed class LearningItemGenerationBuilder
{
    private readonly object? _key;

    internal LearningItemGenerationBuilder(IServiceCollection services, object? key)
    {
        Services = services;
        _key = key;
    }

    /// <summary>The services being registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a category, or replaces one: of two strategies for a category the last counts.</summary>
    /// <typeparam name="TStrategy">The strategy; its constructor may take services.</typeparam>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddStrategy<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStrategy>()
        where TStrategy : LearningItemStrategy => AddStrategy(provider => ActivatorUtilities.CreateInstance<TStrategy>(provider));

    /// <summary>Adds a category, or replaces one: of two strategies for a category the last counts.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddStrategy(LearningItemStrategy strategy)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return AddStrategy(_ => strategy);
    }

    /// <summary>Adds a category, or replaces one: of two strategies for a category the last counts.</summary>
    /// <param name="factory">Makes the strategy, once, when the generator is first resolved.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddStrategy(Func<IServiceProvider, LearningItemStrategy> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        Services.AddKeyedSingleton(GeneratorParts.KeyFor(_key), new GeneratorPart<LearningItemStrategy>(factory));
        return this;
    }

    /// <summary>Registers <see cref="IBatchedLearningItemGenerator"/> as well, with the options, strategies and checks of this generator.</summary>
    /// <param name="factory">Makes the client of the provider's batches, once, when the generator is first resolved.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddBatches(Func<IServiceProvider, IBatchChatClient> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        if (_key is null)
        {
            Services.TryAddSingleton<IBatchedLearningItemGenerator>(provider => Batched(provider.GetRequiredService<ILearningItemGenerator>(), factory(provider)));
        }
        else
        {
            Services.TryAddKeyedSingleton<IBatchedLearningItemGenerator>(_key, (provider, key) => Batched(provider.GetRequiredKeyedService<ILearningItemGenerator>(key), factory(provider)));
        }

        return this;
    }

    /// <summary>Adds a check that is made on the drafts of every category, after the built-in ones.</summary>
    /// <typeparam name="TCheck">The check; its constructor may take services.</typeparam>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddCheck<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TCheck>()
        where TCheck : IDraftCheck => AddCheck(provider => ActivatorUtilities.CreateInstance<TCheck>(provider));

    /// <summary>Adds a check that is made on the drafts of every category, after the built-in ones.</summary>
    /// <param name="check">The check.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddCheck(IDraftCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return AddCheck(_ => check);
    }

    /// <summary>Adds a check that is made on the drafts of every category, after the built-in ones.</summary>
    /// <param name="factory">Makes the check, once, when the generator is first resolved.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddCheck(Func<IServiceProvider, IDraftCheck> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        Services.AddKeyedSingleton(GeneratorParts.KeyFor(_key), new GeneratorPart<IDraftCheck>(factory));
        return this;
    }

    /// <summary>Asks another model for a second opinion on the items of every category, with the default options; of two that are added the last counts.</summary>
    /// <param name="client">The model. Switch its own retries off: retries belong to one owner.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddSecondOpinion(IChatClient client) => AddSecondOpinion(client, options: null);

    /// <summary>Asks another model for a second opinion on the items of every category; of two that are added the last counts.</summary>
    /// <param name="client">The model. Switch its own retries off: retries belong to one owner.</param>
    /// <param name="options">How it is asked, and what becomes of its doubts; the defaults when null.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">An option is out of range; the message says which.</exception>
    public LearningItemGenerationBuilder AddSecondOpinion(IChatClient client, SecondOpinionOptions? options)
    {
        var opinion = new SecondOpinion(client, options);
        return AddSecondOpinion(_ => opinion);
    }

    /// <summary>Asks another model for a second opinion on the items of every category, with the default options; of two that are added the last counts.</summary>
    /// <param name="factory">Makes the model's client, once, when the generator is first resolved.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddSecondOpinion(Func<IServiceProvider, IChatClient> factory) => AddSecondOpinion(factory, options: null);

    /// <summary>Asks another model for a second opinion on the items of every category; of two that are added the last counts.</summary>
    /// <param name="factory">Makes the model's client, once, when the generator is first resolved.</param>
    /// <param name="options">How it is asked, and what becomes of its doubts; the defaults when null. An option out of range is told when the generator is resolved.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddSecondOpinion(Func<IServiceProvider, IChatClient> factory, SecondOpinionOptions? options)
    {
        ArgumentNullException.ThrowIfNull(factory);
        return AddSecondOpinion(provider => new SecondOpinion(factory(provider), options));
    }

    /// <summary>Asks a model whose client is registered with a key for a second opinion on the items of every category; of two that are added the last counts.</summary>
    /// <param name="serviceKey">The service key of the <see cref="IChatClient"/>, a singleton.</param>
    /// <param name="options">How it is asked, and what becomes of its doubts; the defaults when null. An option out of range is told when the generator is resolved.</param>
    /// <returns>This builder.</returns>
    public LearningItemGenerationBuilder AddKeyedSecondOpinion(object serviceKey, SecondOpinionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(serviceKey);
        return AddSecondOpinion(provider => new SecondOpinion(ChatClientResolution.Resolve(provider, Services, serviceKey), options));
    }

    private LearningItemGenerationBuilder AddSecondOpinion(Func<IServiceProvider, SecondOpinion> create)
    {
        Services.AddKeyedSingleton(GeneratorParts.KeyFor(_key), new GeneratorPart<SecondOpinion>(create));
        return this;
    }

    /// <summary>
    /// Adds a language, or replaces a built-in profile of one; of two that are added for a language the last counts. The same as adding it to
    /// <see cref="LearningItemGenerationOptions.LanguageProfiles"/>.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <returns>This builder.</returns>
    /// <remarks>A profile is data and no service: there is no type to name in its place.</remarks>
    public LearningItemGenerationBuilder AddLanguageProfile(LanguageProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return AddLanguageProfile(_ => profile);
    }

    /// <inheritdoc cref="AddLanguageProfile(LanguageProfile)"/>
    /// <param name="factory">Makes the profile, once, when the generator is first resolved or the host starts; from services, for instance.</param>
    public LearningItemGenerationBuilder AddLanguageProfile(Func<IServiceProvider, LanguageProfile> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        Services.AddOptions<LearningItemGenerationOptions>(OptionsNames.Of(_key))
            .Configure<IServiceProvider>((options, provider) => options.LanguageProfiles.Add(factory(provider)));
        return this;
    }

    /// <summary>
    /// Adds a function that understands exceptions in every generator of these services, after the application's own
    /// <see cref="LearningItemGenerationOptions.ClassifyFailure"/> and beside the functions of other SDKs.
    /// </summary>
    /// <param name="classify">Returns null for what is not its own.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classify"/> is null.</exception>
    public LearningItemGenerationBuilder AddFailureClassification(Func<Exception, ChatFailure?> classify)
    {
        ArgumentNullException.ThrowIfNull(classify);

        // After all configuration, so that it makes no difference which line the application writes first.
        Services.PostConfigureAll<LearningItemGenerationOptions>(options => options.AddFailureClassification(classify));
        return this;
    }

    private static BatchedLearningItemGenerator Batched(ILearningItemGenerator generator, IBatchChatClient batches) => new(
        generator as LearningItemGenerator
            ?? throw new InvalidOperationException($"Batches go with the library's own generator, and {generator.GetType().Name} is registered in its place. Register IBatchedLearningItemGenerator yourself."),
        batches);
}
