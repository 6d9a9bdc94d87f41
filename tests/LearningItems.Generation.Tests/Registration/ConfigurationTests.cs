using System.Reflection;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningItems.Generation.Tests.Registration;

/// <summary>Options come from a configuration: every one that is data is bound, and what is no option is told.</summary>
public sealed class ConfigurationTests
{
    // Code and objects, which no text can say.
    private static readonly string[] NotBound =
    [
        nameof(LearningItemGenerationOptions.Limiter), nameof(LearningItemGenerationOptions.ClassifyFailure), nameof(LearningItemGenerationOptions.ConfigureChatOptions),
        nameof(LearningItemGenerationOptions.CountTokens), nameof(LearningItemGenerationOptions.LanguageProfiles), nameof(LearningItemGenerationOptions.CharacterComponents),
    ];

    private static readonly Dictionary<string, (Dictionary<string, string?> Keys, object Value)> Bound = new(StringComparer.Ordinal)
    {
        [nameof(LearningItemGenerationOptions.MaxConcurrency)] = (One("3"), 3),
        [nameof(LearningItemGenerationOptions.MaxInputTokens)] = (One("4000"), 4_000),
        [nameof(LearningItemGenerationOptions.MaxOutputTokens)] = (One("4096"), 4_096),
        [nameof(LearningItemGenerationOptions.Batching)] = (One("FewestCalls"), BatchingPreference.FewestCalls),
        [nameof(LearningItemGenerationOptions.ReasoningTokenAllowance)] = (One("900"), 900),
        [nameof(LearningItemGenerationOptions.UseStreaming)] = (One("false"), false),
        [nameof(LearningItemGenerationOptions.RequestsPerMinute)] = (One("60"), 60),
        [nameof(LearningItemGenerationOptions.TokensPerMinute)] = (One("90000"), 90_000),
        [nameof(LearningItemGenerationOptions.MaxRetries)] = (One("5"), 5),
        [nameof(LearningItemGenerationOptions.MaxRetryAfter)] = (One("00:00:30"), TimeSpan.FromSeconds(30)),
        [nameof(LearningItemGenerationOptions.MaxRateLimitWait)] = (One("00:20:00"), TimeSpan.FromMinutes(20)),
        [nameof(LearningItemGenerationOptions.CallTimeout)] = (One("00:07:00"), TimeSpan.FromMinutes(7)),
        [nameof(LearningItemGenerationOptions.StallTimeout)] = (One("00:02:30"), TimeSpan.FromMinutes(2.5)),
        [nameof(LearningItemGenerationOptions.Prices)] = (new() { [":Input"] = "0.15", [":Output"] = "0.6", [":CachedInput"] = "0.075", [":BatchShare"] = "0.6" }, new TokenPrices(0.15m, 0.6m, 0.075m) { BatchShare = 0.6m }),
        [nameof(LearningItemGenerationOptions.IgnoredFindings)] = (new() { [":0"] = "debris", [":1"] = "own_check" }, new HashSet<string> { "debris", "own_check" }),
        [nameof(LearningItemGenerationOptions.IncludeContentInTelemetry)] = (One("true"), true),
    };

    public static TheoryData<string> Names => [.. Properties.Select(property => property.Name).Except(NotBound)];

    private static PropertyInfo[] Properties => typeof(LearningItemGenerationOptions).GetProperties();

    [Theory]
    [MemberData(nameof(Names))]
    public void Option_is_bound(string name)
    {
        Assert.True(Bound.ContainsKey(name), $"{name} is not read from a configuration: add it to ConfiguredOptions, or here to what cannot be.");
        var (keys, value) = Bound[name];
        var property = Properties.Single(property => property.Name == name);
        var configuration = Configuration(keys.ToDictionary(key => name + key.Key, key => key.Value));

        foreach (var options in new[] { Options(services => services.AddLearningItemGeneration(configuration)), Options(services => services.AddKeyedLearningItemGeneration("cheap", configuration), "cheap") })
        {
            Assert.Equal(value, property.GetValue(options));
            Assert.NotEqual(value, property.GetValue(new LearningItemGenerationOptions()));
        }
    }

    [Fact]
    public void Every_property_of_a_price_is_bound() => Assert.Equal(typeof(TokenPrices).GetProperties().Length, Bound[nameof(LearningItemGenerationOptions.Prices)].Keys.Count);

    [Fact]
    public void Prices_without_a_batch_share_charge_half_in_batches() =>
        Assert.Equal(0.5m, Options(services => services.AddLearningItemGeneration(Configuration(new() { ["Prices:Input"] = "0.15", ["Prices:Output"] = "0.6" }))).Prices!.BatchShare);

    [Fact]
    public void What_a_configuration_leaves_out_keeps_its_default_and_other_configuration()
    {
        var options = Options(services =>
        {
            services.AddLearningItemGeneration(options => options.MaxRetries = 7);
            services.AddLearningItemGeneration(Configuration(new() { ["MaxConcurrency"] = "3" }));
        });

        Assert.Equal((3, 7, 8_192, true), (options.MaxConcurrency, options.MaxRetries, options.MaxOutputTokens, options.UseStreaming));
        Assert.Null(options.Prices);
    }

    [Fact]
    public void Empty_configuration_sets_nothing_that_a_limiter_would_clash_with()
    {
        var options = Options(services =>
        {
            services.AddLearningItemGeneration(Configuration([]));
            services.Configure<LearningItemGenerationOptions>(options => options.Limiter = new GenerationLimits(2));
        });

        Assert.NotNull(options.Limiter);
    }

    [Theory]
    [InlineData("MaxConcurency", "3", "MaxConcurency")]
    [InlineData("Prices:Inptu", "3", "Inptu")]
    [InlineData("ConfigureChatOptions", "x", "ConfigureChatOptions")]
    [InlineData("MaxRetries", "many", "MaxRetries")]
    [InlineData("Batching", "Fewest", "Batching")]
    [InlineData("Prices:Input", "3", "Output")]
    public void What_is_no_option_or_no_value_of_one_is_named(string key, string value, string named)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Options(services => services.AddLearningItemGeneration(Configuration(new() { [key] = value }))));

        Assert.Contains("learning-item generation", exception.Message, StringComparison.Ordinal);
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_those_of_the_options_that_are_bound() => Assert.Equal(
        Properties.Select(property => property.Name).Except(NotBound).Order(StringComparer.Ordinal),
        LearningItems.Generation.Registration.ConfiguredOptions.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Value_out_of_range_stops_the_start_of_a_host()
    {
        var services = Services(services => services.AddLearningItemGeneration(Configuration(new() { ["MaxInputTokens"] = "1" })));
        using var provider = services.BuildServiceProvider();

        Assert.Contains("MaxInputTokens is 1", Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate).Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, string?> One(string value) => new() { [string.Empty] = value };

    private static IConfigurationSection Configuration(Dictionary<string, string?> keys) =>
        new ConfigurationBuilder().AddInMemoryCollection(keys.ToDictionary(key => "LearningItems:" + key.Key, key => key.Value)).Build().GetSection("LearningItems");

    private static LearningItemGenerationOptions Options(Action<IServiceCollection> add, string? name = null)
    {
        using var provider = Services(add).BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<LearningItemGenerationOptions>>().Get(name);
    }

    private static ServiceCollection Services(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IChatClient>(new FakeChatClient(ModelReplies.Good));
        add(services);
        return services;
    }
}
