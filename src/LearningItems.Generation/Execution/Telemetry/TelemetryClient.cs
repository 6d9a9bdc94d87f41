using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using static LearningItems.Generation.LearningItemTelemetry;

namespace LearningItems.Generation.Execution;

/// <summary>The client that answers the calls, as every span and measurement names the client: by what it says of itself.</summary>
/// <param name="Provider">Who it talks to.</param>
/// <param name="Model">The model it asks for.</param>
/// <param name="Spans">Where its own spans come from; null where it has none.</param>
internal readonly record struct TelemetryClient(string? Provider, string? Model, ActivitySource? Spans)
{
    public TelemetryClient(ChatClientMetadata? client, ActivitySource? spans = null)
        : this(client?.ProviderName, client?.DefaultModelId, spans)
    {
    }

    /// <summary>What those who listen throw.</summary>
    public Listeners Listeners { get; init; } = new(NullLogger.Instance);

    /// <summary>Whether somebody collects the client's own spans, which have the tokens of each request.</summary>
    public bool IsTraced => Spans?.HasListeners() == true;

    public TagList Tags() => new() { { Attributes.Provider, Provider }, { Attributes.RequestModel, Model } };

    public TagList Tags(string category) => new() { { Attributes.Provider, Provider }, { Attributes.RequestModel, Model }, { Attributes.Category, category } };

    public void Describe(Activity? span) => span?.SetTag(Attributes.Provider, Provider).SetTag(Attributes.RequestModel, Model);
}
