using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Generation;

/// <summary>Tells the library what the exceptions of the OpenAI SDK mean.</summary>
public static class OpenAIFailuresExtensions
{
    /// <summary>
    /// Understands the exceptions of the OpenAI SDK in every generator of these services, after the application's own <c>ClassifyFailure</c> and
    /// beside the functions of other SDKs: each leaves alone what is not its own.
    /// </summary>
    /// <param name="builder">What <c>AddLearningItemGeneration</c> returned.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static LearningItemGenerationBuilder AddOpenAIFailures(this LearningItemGenerationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        // After all configuration, so that it makes no difference which line the application writes first.
        builder.Services.PostConfigureAll<LearningItemGenerationOptions>(options => options.AddOpenAIFailures());
        return builder;
    }

    /// <summary>Without a container: understands the exceptions of the OpenAI SDK where the <c>ClassifyFailure</c> set so far understands nothing.</summary>
    /// <param name="options">The options of a generator.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static LearningItemGenerationOptions AddOpenAIFailures(this LearningItemGenerationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var own = options.ClassifyFailure;
        options.ClassifyFailure = own is null ? OpenAIFailures.Classify : exception => own(exception) ?? OpenAIFailures.Classify(exception);
        return options;
    }
}
