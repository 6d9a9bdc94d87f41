using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningItems.Generation.Tests.Registration;

public class RegistrationTests
{
    private static readonly LearningItemCategory Proverb = new("proverb");

    [Fact]
    public async Task Registered_generator_runs_on_the_registered_client()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        await using var provider = Services(client, services => services.AddLearningItemGeneration()).BuildServiceProvider();

        var result = await provider.GetRequiredService<ILearningItemGenerator>().GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.Equal(3, result.Items.Count);
        Assert.Same(provider.GetRequiredService<ILearningItemGenerator>(), provider.GetRequiredService<ILearningItemGenerator>());
    }

    [Fact]
    public void Missing_client_says_what_to_register()
    {
        var services = new ServiceCollection();
        services.AddLearningItemGeneration();
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<ILearningItemGenerator>);

        Assert.Contains("No IChatClient is registered", exception.Message, StringComparison.Ordinal);
        Assert.Contains("AddSingleton<IChatClient>", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Scoped_client_says_why_it_cannot_be_used(bool validateScopes)
    {
        var services = new ServiceCollection();
        services.AddScoped<IChatClient>(_ => new FakeChatClient(ModelReplies.Good));
        services.AddLearningItemGeneration();
        using var provider = services.BuildServiceProvider(validateScopes);

        var exception = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<ILearningItemGenerator>);

        Assert.Contains("registered as scoped", exception.Message, StringComparison.Ordinal);
        Assert.Contains("singleton", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Client_registered_last_is_the_one_that_counts()
    {
        var services = new ServiceCollection();
        services.AddScoped<IChatClient>(_ => new FakeChatClient(ModelReplies.Good));
        services.AddSingleton<IChatClient>(_ => new FakeChatClient(ModelReplies.Good));
        services.AddLearningItemGeneration();
        using var provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<ILearningItemGenerator>());
    }

    [Fact]
    public void Scoped_client_of_another_key_is_no_matter()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IChatClient>(_ => new FakeChatClient(ModelReplies.Good));
        services.AddKeyedScoped<IChatClient>("chat", (_, _) => new FakeChatClient(ModelReplies.Good));
        services.AddLearningItemGeneration();
        using var provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<ILearningItemGenerator>());
    }

    [Fact]
    public void Wrong_options_are_all_named_at_first_resolve()
    {
        using var provider = Services(new FakeChatClient(ModelReplies.Good), services => services.AddLearningItemGeneration(options =>
        {
            options.MaxConcurrency = 0;
            options.MaxOutputTokens = 7;
            options.Prices = new TokenPrices(-1, 2);
        })).BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<ILearningItemGenerator>);

        Assert.Contains("MaxConcurrency is 0", exception.Message, StringComparison.Ordinal);
        Assert.Contains("MaxOutputTokens is 7", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Prices are -1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_options_stop_the_start_of_a_host()
    {
        using var provider = Services(new FakeChatClient(ModelReplies.Good), services => services.AddLearningItemGeneration(options => options.MaxInputTokens = 1))
            .BuildServiceProvider();

        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void Constructor_names_wrong_options()
    {
        var options = new LearningItemGenerationOptions { MaxConcurrency = -3 };

        var exception = Assert.Throws<OptionsValidationException>(() => new LearningItemGenerator(new FakeChatClient(ModelReplies.Good), options));

        Assert.Contains("MaxConcurrency is -3", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_of_the_options_are_these()
    {
        var options = new LearningItemGenerationOptions();

        Assert.Equal(10, options.MaxConcurrency);
        Assert.Equal(100_000, options.MaxInputTokens);
        Assert.Equal(8_192, options.MaxOutputTokens);
        Assert.Null(options.Prices);
        Assert.Null(options.ConfigureChatOptions);
        Assert.Null(options.CountTokens);
        Assert.Empty(options.LanguageProfiles);
    }

    [Fact]
    public async Task Each_form_of_adding_a_strategy_adds_its_category_and_the_last_one_counts()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        await using var provider = Services(client, services => services.AddLearningItemGeneration()
            .AddStrategy<ProverbStrategy>()
            .AddStrategy(new ProverbStrategy("the instance"))
            .AddStrategy(_ => new ProverbStrategy("the factory"))).BuildServiceProvider();

        var result = await provider.GetRequiredService<ILearningItemGenerator>().GenerateAsync(Sources.Request(Sources.Words(3), Proverb));

        Assert.Contains("the factory", Assert.Single(client.Calls).User, StringComparison.Ordinal);
        Assert.Equal(Proverb, Assert.Single(result.Items).Item.Category);
    }

    [Fact]
    public async Task Strategy_for_a_built_in_category_replaces_it_in_its_place()
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var generator = new LearningItemGenerator(client, strategies: [new ProverbStrategy("our own idioms", LearningItemCategory.Idiom)]);

        var plan = await generator.PlanAsync(Sources.Request(Sources.Words(3)));
        await generator.GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Idiom));

        Assert.Equal(LearningItemCategory.BuiltIn, plan.Categories.Select(category => category.Category));
        Assert.Contains("our own idioms", Assert.Single(client.Calls).User, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keyed_generators_have_their_own_clients_options_and_strategies()
    {
        var (cheap, good) = (new FakeChatClient(ModelReplies.Good), new FakeChatClient(ModelReplies.Good));
        var services = new ServiceCollection();
        services.AddKeyedSingleton<IChatClient>("cheap", cheap);
        services.AddKeyedSingleton<IChatClient>("good", good);
        services.AddKeyedLearningItemGeneration("cheap", options => options.ConfigureChatOptions = chat => chat.ModelId = "small");
        services.AddKeyedLearningItemGeneration("good", options => options.ConfigureChatOptions = chat => chat.ModelId = "large").AddStrategy<ProverbStrategy>();
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<ILearningItemGenerator>("cheap").GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));
        await provider.GetRequiredKeyedService<ILearningItemGenerator>("good").GenerateAsync(Sources.Request(Sources.Words(3), Proverb));

        Assert.Equal("small", Assert.Single(cheap.Calls).Options!.ModelId);
        Assert.Equal("large", Assert.Single(good.Calls).Options!.ModelId);
        await Assert.ThrowsAsync<InvalidGenerationRequestException>(() =>
            provider.GetRequiredKeyedService<ILearningItemGenerator>("cheap").GenerateAsync(Sources.Request(Sources.Words(3), Proverb)));
    }

    public static TheoryData<object, string> Keys => new() { { "cheap", "cheap" }, { 7, "7" }, { 1.5, "1.5" }, { BatchingPreference.FewestCalls, "FewestCalls" } };

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Options_of_a_keyed_generator_have_the_text_of_its_key_for_a_name(object key, string name)
    {
        var client = new FakeChatClient(ModelReplies.Good);
        var services = new ServiceCollection();
        services.AddKeyedSingleton<IChatClient>(key, client);
        services.AddKeyedLearningItemGeneration(key);
        services.Configure<LearningItemGenerationOptions>(name, options => options.ConfigureChatOptions = chat => chat.ModelId = "small");
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<ILearningItemGenerator>(key).GenerateAsync(Sources.Request(Sources.Words(3), LearningItemCategory.Vocab));

        Assert.Equal("small", Assert.Single(client.Calls).Options!.ModelId);
    }

    [Fact]
    public void Keys_with_the_same_text_would_share_options_and_are_refused()
    {
        var services = new ServiceCollection();
        services.AddKeyedLearningItemGeneration(1);
        services.AddKeyedLearningItemGeneration(1, options => options.MaxRetries = 1); // the same generator once more

        var exception = Assert.Throws<ArgumentException>(() => services.AddKeyedLearningItemGeneration("1"));

        Assert.Contains("Int32 with the text '1'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => services.AddKeyedLearningItemGeneration(string.Empty));
    }

    [Fact]
    public void Missing_keyed_client_names_the_key()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IChatClient>(new FakeChatClient(ModelReplies.Good));
        services.AddKeyedLearningItemGeneration("cheap");
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<InvalidOperationException>(() => provider.GetRequiredKeyedService<ILearningItemGenerator>("cheap"));

        Assert.Contains("with the key 'cheap'", exception.Message, StringComparison.Ordinal);
    }

    private static ServiceCollection Services(IChatClient client, Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddSingleton(client);
        add(services);
        return services;
    }

    private sealed class ProverbStrategy(string brief, LearningItemCategory category) : LearningItemStrategy
    {
        public ProverbStrategy()
            : this("the type")
        {
        }

        public ProverbStrategy(string brief)
            : this(brief, Proverb)
        {
        }

        public override LearningItemCategory Category => category;

        public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

        public override string Brief => brief;

        public override ItemYield YieldFor(int sources) => ItemYield.UpTo(2);
    }
}
