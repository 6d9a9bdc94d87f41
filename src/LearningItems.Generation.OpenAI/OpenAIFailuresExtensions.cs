using LearningItems.Generation.OpenAI;

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
        return builder.AddFailureClassification(OpenAIFailures.Classify);
    }

    /// <summary>Without a container: understands the exceptions of the OpenAI SDK where the <c>ClassifyFailure</c> set so far understands nothing.</summary>
    /// <param name="options">The options of a generator.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static LearningItemGenerationOptions AddOpenAIFailures(this LearningItemGenerationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddFailureClassification(OpenAIFailures.Classify);
    }
}
