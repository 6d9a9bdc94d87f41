namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>An exception as a provider's SDK throws it, which only the application can classify.</summary>
internal sealed class ProviderException(ChatFailure failure) : Exception($"the provider says {failure.Kind}")
{
    public ChatFailure Failure => failure;

    /// <summary>The application's <see cref="LearningItemGenerationOptions.ClassifyFailure"/>.</summary>
    public static ChatFailure? Classify(Exception exception) => (exception as ProviderException)?.Failure;
}
