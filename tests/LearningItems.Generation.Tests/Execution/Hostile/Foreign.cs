namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>Code of the application that throws.</summary>
[Flags]
public enum Foreign
{
    None = 0,
    Progress = 1,
    Log = 2,
    Classifier = 4,
    Counter = 8,
    ChatOptions = 16,
    AbsurdClassifier = 32,
}

internal static class ForeignOptions
{
    public static void Into(this Foreign throws, LearningItemGenerationOptions options)
    {
        if (throws.HasFlag(Foreign.Classifier))
        {
            options.ClassifyFailure = _ => throw new HostileException("no classifier");
        }
        else if (throws.HasFlag(Foreign.AbsurdClassifier))
        {
            options.ClassifyFailure = _ => new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.MaxValue);
        }

        if (throws.HasFlag(Foreign.Counter))
        {
            options.CountTokens = text => text.StartsWith("{\"items\":[", StringComparison.Ordinal) ? throw new HostileException("no counter") : text.Length / 2;
        }

        if (throws.HasFlag(Foreign.ChatOptions))
        {
            var calls = 0;
            options.ConfigureChatOptions = _ =>
            {
                if (Interlocked.Increment(ref calls) % 3 == 0)
                {
                    throw new HostileException("no options");
                }
            };
        }
    }
}
