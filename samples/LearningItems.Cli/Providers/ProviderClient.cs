using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Providers;

/// <summary>A chat client with what is known of its provider, and what sends its requests.</summary>
internal sealed record ProviderClient(IChatClient Chat, IDisposable? Http = null) : IDisposable
{
    /// <summary>The same client for another model of the endpoint, which may take other schemas.</summary>
    public Func<IChatClient>? ForAnotherModel { get; init; }

    /// <summary>Understands the exceptions of the provider's SDK; null when the library does.</summary>
    public Func<Exception, ChatFailure?>? ClassifyFailure { get; init; }

    /// <summary>Whether an exception says that the endpoint does not take the schema.</summary>
    public Func<Exception, bool> RejectsSchema { get; init; } = _ => false;

    /// <summary>What the endpoint itself says in an exception.</summary>
    public Func<Exception, string?> MessageOf { get; init; } = _ => null;

    /// <summary>Makes a client of the provider's batches on a clock; null where it has none.</summary>
    public Func<TimeProvider, IBatchChatClient>? Batches { get; init; }

    public void Dispose()
    {
        Chat.Dispose();
        Http?.Dispose();
    }
}
