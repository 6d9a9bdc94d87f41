using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace LearningItems.Generation.Tests.Registration;

/// <summary>Every part that a generator is made of does its work, whether the generator is made by hand, by a container, or by a container for a key.</summary>
public sealed class PartsEffectTests : IDisposable
{
    private static readonly LearningItemCategory Proverb = new("proverb");

    private static readonly Dictionary<string, Action<PartsEffectTests, GenerationResult>> Effects = new(StringComparer.Ordinal)
    {
        ["client"] = (parts, _) => Assert.Single(parts._client.Calls),
        ["options"] = (parts, _) => Assert.Equal(0.25f, parts._client.Calls[0].Options!.Temperature),
        ["strategies"] = (_, result) => Assert.Equal(Proverb, Assert.Single(result.Items).Item.Category),
        ["checks"] = (_, result) => Assert.Contains("own_check", Assert.Single(result.Items).Warnings.Select(warning => warning.Code)),
        ["timeProvider"] = (parts, result) => Assert.Equal(parts._time.GetUtcNow(), Assert.Single(result.Items).Item.CreatedAt),
        ["logger"] = (parts, _) => Assert.Contains(parts._log.Collector.GetSnapshot(), record => record.Id.Id == 1),
        ["secondOpinion"] = (parts, result) => Assert.Equal((1, 1), (parts._reviewer.Calls.Count, result.Report.Totals.SecondOpinion!.Judged)),
    };

    private readonly FakeChatClient _client = new(ModelReplies.Good);
    private readonly FakeChatClient _reviewer = new(ModelReplies.Good);
    private readonly InstantTimeProvider _time = new();
    private readonly FakeLogger<LearningItemGenerator> _log = new();

    public static TheoryData<string, string> Parts
    {
        get
        {
            var parts = new TheoryData<string, string>();
            foreach (var parameter in typeof(LearningItemGenerator).GetConstructors().Single().GetParameters())
            {
                parts.Add(parameter.Name!, "by hand");
                parts.Add(parameter.Name!, "by a container");
                parts.Add(parameter.Name!, "for a key");
            }

            return parts;
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _reviewer.Dispose();
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Part_has_its_effect(string part, string made)
    {
        Assert.True(Effects.ContainsKey(part), $"The part '{part}' of a generator has no test that shows what it does.");
        await using var provider = Provider(made == "for a key" ? "key" : null);
        var generator = made switch
        {
            "by hand" => new LearningItemGenerator(_client, Configured(new LearningItemGenerationOptions()), [new ProverbStrategy()], [new OwnCheck()], _time, _log, new SecondOpinion(_reviewer)),
            "for a key" => provider.GetRequiredKeyedService<ILearningItemGenerator>("key"),
            _ => provider.GetRequiredService<ILearningItemGenerator>(),
        };

        var result = await generator.GenerateAsync(Sources.Request(Sources.Words(3), Proverb));

        Effects[part](this, result);
    }

    // Each alone: beside another, the last one counts and an earlier one is not missed.
    [Theory]
    [InlineData("a type")]
    [InlineData("an instance")]
    [InlineData("a factory")]
    public async Task Strategy_is_added_alone_as(string form)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IChatClient>(_client);
        var builder = services.AddLearningItemGeneration();
        _ = form switch
        {
            "a type" => builder.AddStrategy<ProverbStrategy>(),
            "an instance" => builder.AddStrategy(new ProverbStrategy()),
            _ => builder.AddStrategy(_ => new ProverbStrategy()),
        };
        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredService<ILearningItemGenerator>().GenerateAsync(Sources.Request(Sources.Words(3), Proverb));

        Assert.Single(result.Items);
    }

    [Theory]
    [InlineData("a type")]
    [InlineData("an instance")]
    [InlineData("a factory")]
    public async Task Check_is_added_alone_as(string form)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IChatClient>(_client);
        var builder = services.AddLearningItemGeneration();
        _ = form switch
        {
            "a type" => builder.AddCheck<OwnCheck>(),
            "an instance" => builder.AddCheck(new OwnCheck()),
            _ => builder.AddCheck(_ => new OwnCheck()),
        };
        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredService<ILearningItemGenerator>().GenerateAsync(Sources.Request(Sources.Words(1), LearningItemCategory.Vocab));

        Assert.Contains("own_check", Assert.Single(result.Items).Warnings.Select(warning => warning.Code));
    }

    // Added to the options, as an application without a builder adds it; in place of a built-in one; after another for the same language.
    [Theory]
    [InlineData("an instance", null)]
    [InlineData("a factory", null)]
    [InlineData("an instance", "key")]
    [InlineData("a factory", "key")]
    public async Task Language_profile_is_added_as(string form, string? key)
    {
        var services = new ServiceCollection();
        services.AddSingleton("Our Chinese");
        services.AddSingleton<IChatClient>(_client);
        services.AddKeyedSingleton<IChatClient>("key", _client);
        var builder = key is null ? services.AddLearningItemGeneration(Add) : services.AddKeyedLearningItemGeneration(key, Add);
        _ = form == "an instance" ? builder.AddLanguageProfile(Profile("Our Chinese")) : builder.AddLanguageProfile(provider => Profile(provider.GetRequiredService<string>()));
        await using var provider = services.BuildServiceProvider();
        var generator = key is null ? provider.GetRequiredService<ILearningItemGenerator>() : provider.GetRequiredKeyedService<ILearningItemGenerator>(key);

        await generator.GenerateAsync(Sources.Request(Sources.Words(1), LearningItemCategory.Vocab));
        await generator.GenerateAsync(Sources.Request(Sources.Words(1), LearningItemCategory.Vocab) with { Language = "qaa", Level = ProficiencyLevel.Parse("A1") });

        Assert.Contains("Language taught: Our Chinese (zh).", _client.Calls[0].User, StringComparison.Ordinal);
        Assert.Contains("Language taught: Quenya (qaa).", _client.Calls[1].User, StringComparison.Ordinal);

        static LanguageProfile Profile(string name) => new() { Tag = "zh", Name = name };

        static void Add(LearningItemGenerationOptions options)
        {
            options.LanguageProfiles.Add(Profile("Another Chinese"));
            options.LanguageProfiles.Add(new LanguageProfile { Tag = "qaa", Name = "Quenya" });
        }
    }

    private static LearningItemGenerationOptions Configured(LearningItemGenerationOptions options)
    {
        options.ConfigureChatOptions = chat => chat.Temperature = 0.25f;
        return options;
    }

    private ServiceProvider Provider(string? key)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton<ILogger<LearningItemGenerator>>(_log);
        LearningItemGenerationBuilder builder;
        if (key is null)
        {
            services.AddSingleton<IChatClient>(_client);
            builder = services.AddLearningItemGeneration(options => Configured(options));
        }
        else
        {
            services.AddKeyedSingleton<IChatClient>(key, _client);
            builder = services.AddKeyedLearningItemGeneration(key, options => Configured(options));
        }

        builder.AddStrategy<ProverbStrategy>().AddCheck<OwnCheck>().AddSecondOpinion(_reviewer);
        return services.BuildServiceProvider();
    }

    private sealed class ProverbStrategy : LearningItemStrategy
    {
        public override LearningItemCategory Category => Proverb;

        public override IReadOnlyList<SourceKind> SourceKinds => [SourceKind.Vocabulary];

        public override string Brief => "Proverbs.";

        public override ItemYield YieldFor(int sources) => ItemYield.UpTo(2);
    }

    private sealed class OwnCheck : IDraftCheck
    {
        public void Inspect(DraftContext context, ICollection<Finding> findings) => findings.Add(Finding.Warning("own_check", "seen"));
    }
}
