using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Generation.Registration;

/// <summary>Finds the chat client of a generator, or says what to register.</summary>
internal static class ChatClientResolution
{
    /// <exception cref="InvalidOperationException">No chat client is registered, or a scoped one; the message says what to do.</exception>
    public static IChatClient Resolve(IServiceProvider provider, IServiceCollection services, object? key)
    {
        // A scoped client taken from the root would outlive its scope in silence unless scope validation is on.
        var registered = services.LastOrDefault(service => service.ServiceType == typeof(IChatClient) && Equals(service.ServiceKey, key));
        if (registered?.Lifetime == ServiceLifetime.Scoped)
        {
            throw new InvalidOperationException(
                $"The IChatClient{For(key)} is registered as scoped, but the generator is a singleton and would keep it beyond its scope. Register the client as a singleton.");
        }

        return (key is null ? provider.GetService<IChatClient>() : provider.GetKeyedService<IChatClient>(key))
            ?? throw new InvalidOperationException(
                $"No IChatClient is registered{For(key)}. Register one first, such as services.{(key is null ? "AddSingleton<IChatClient>(" : $"AddKeyedSingleton<IChatClient>(\"{key}\", ")}client).");
    }

    private static string For(object? key) => key is null ? string.Empty : $" with the key '{key}'";
}
