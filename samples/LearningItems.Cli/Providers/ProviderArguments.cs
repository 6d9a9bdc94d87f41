using LearningItems.Generation;

namespace LearningItems.Cli.Providers;

/// <summary>Who answers the calls, and how it is reached.</summary>
internal sealed record ProviderArguments
{
    public static ProviderArguments Offline { get; } = new();

    public string Name { get; init; } = ChatProvider.Offline;

    /// <summary>The base address of a compatible server; the provider's own when null.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The model; every provider but the stand-in needs one.</summary>
    public string? Model { get; init; }

    /// <summary>The environment variable that has the key; with a null the provider's usual one, or no key where an endpoint is given.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>How the schema of replies is sent; null begins strictly and steps down when the endpoint rejects that.</summary>
    public SchemaMode? Schema { get; init; }
}
