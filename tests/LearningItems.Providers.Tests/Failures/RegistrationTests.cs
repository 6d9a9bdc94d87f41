using System.ClientModel;
using Anthropic.Exceptions;
using LearningItems.Generation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningItems.Providers.Tests.Failures;

/// <summary>One line a package; they stand beside each other and beside the application's own function.</summary>
public class RegistrationTests
{
    private static readonly ChatFailure Own = new(ChatFailureKind.Refused);

    public static TheoryData<bool> OwnFirst => [true, false];

    [Theory]
    [MemberData(nameof(OwnFirst))]
    public void Both_packages_and_a_function_of_ones_own_understand_each_their_own(bool first)
    {
        var services = new ServiceCollection();
        if (first)
        {
            services.Configure<LearningItemGenerationOptions>(SetOwn);
        }

        services.AddLearningItemGeneration().AddOpenAIFailures().AddAnthropicFailures();
        if (!first)
        {
            services.Configure<LearningItemGenerationOptions>(SetOwn);
        }

        using var provider = services.BuildServiceProvider();
        AssertUnderstood(provider.GetRequiredService<IOptions<LearningItemGenerationOptions>>().Value.ClassifyFailure!);
    }

    [Fact]
    public void Options_without_a_container_take_the_same_lines()
    {
        var options = new LearningItemGenerationOptions();
        SetOwn(options);

        AssertUnderstood(options.AddOpenAIFailures().AddAnthropicFailures().ClassifyFailure!);
    }

    [Fact]
    public void Keyed_generators_understand_the_same()
    {
        var services = new ServiceCollection();
        services.AddKeyedLearningItemGeneration("cheap", SetOwn).AddOpenAIFailures().AddAnthropicFailures();
        using var provider = services.BuildServiceProvider();
        var options = provider.GetServices<IPostConfigureOptions<LearningItemGenerationOptions>>().Aggregate(new LearningItemGenerationOptions(), (set, step) =>
        {
            step.PostConfigure("any name", set);
            return set;
        });

        Assert.NotNull(options.ClassifyFailure!(new ClientResultException("no answer")));
    }

    private static void SetOwn(LearningItemGenerationOptions options) => options.ClassifyFailure = exception => exception is NotSupportedException ? Own : null;

    private static void AssertUnderstood(Func<Exception, ChatFailure?> classify)
    {
        Assert.Equal(Own, classify(new NotSupportedException()));
        Assert.Equal(new ChatFailure(ChatFailureKind.Transient), classify(new ClientResultException("no answer")));
        Assert.Equal(new ChatFailure(ChatFailureKind.Transient), classify(new AnthropicIOException("no answer", new HttpRequestException())));
        Assert.Null(classify(new InvalidOperationException()));
    }
}
