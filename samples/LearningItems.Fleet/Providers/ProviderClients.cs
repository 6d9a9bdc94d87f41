using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace LearningItems.Fleet.Providers;

/// <summary>The clients of a provider.</summary>
/// <param name="Chat">For single calls.</param>
/// <param name="Batches">For jobs of batches; null where the provider has none.</param>
internal sealed record ProviderClients(IChatClient Chat, IBatchChatClient? Batches);
