using LearningItems.Fleet.Configuration;

namespace LearningItems.Fleet.Providers;

/// <summary>The key of a provider, which comes from the environment alone, and goes to the provider alone.</summary>
internal static class ProviderKey
{
    /// <param name="options">Which provider is asked, and where.</param>
    /// <param name="usual">The name that the provider's own tools read.</param>
    /// <returns>The key; null for an endpoint that none was named for: it is another host, and the usual key is not for it.</returns>
    /// <exception cref="InvalidOperationException">There is none, or none that could be one.</exception>
    public static string? Of(ModelOptions options, string usual)
    {
        var name = options.KeyName ?? (options.Endpoint is null ? usual : null);
        if (name is null)
        {
            return null;
        }

        var key = Environment.GetEnvironmentVariable(name)?.Trim();
        if (string.IsNullOrEmpty(key))
        {
            throw new InvalidOperationException($"The key for Fleet:Model:Provider '{options.Provider}' is missing: set {name} in the environment, or name another variable with Fleet:Model:KeyName.");
        }

        // HTTP would reject it with a message that quotes it.
        return key.All(c => c is > ' ' and < '\u007F')
            ? key
            : throw new InvalidOperationException($"{name} has what is no key: it has white space or letters beyond ASCII in it; set it to the key alone.");
    }
}
