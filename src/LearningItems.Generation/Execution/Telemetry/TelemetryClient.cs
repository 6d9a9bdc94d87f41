using System.Diagnostics;
using Microsoft.Extensions.AI;
using static LearningItems.Generation.LearningItemTelemetry;

namespace LearningItems.Generation.Execution;

/// <summary>The client that answers the calls, as every span and measurement names the client: by what it says of itself.</summary>
internal readonly record struct TelemetryClient(string? Provider, string? Model)
{
    public TelemetryClient(ChatClientMetadata? client)
        : this(client?.ProviderName, client?.DefaultModelId)
    {
    }

    public TagList Tags() => new() { { Attributes.Provider, Provider }, { Attributes.RequestModel, Model } };

    public TagList Tags(string category) => new() { { Attributes.Provider, Provider }, { Attributes.RequestModel, Model }, { Attributes.Category, category } };

    public void Describe(Activity? span) => span?.SetTag(Attributes.Provider, Provider).SetTag(Attributes.RequestModel, Model);
}
