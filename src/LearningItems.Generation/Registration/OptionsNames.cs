using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearningItems.Generation.Registration;

/// <summary>Under which name the options of a generator are configured: its key's text.</summary>
internal static class OptionsNames
{
    /// <summary>The name for a key: a string itself, the invariant text of anything else; the default name without a key.</summary>
    public static string Of(object? key) => key is null ? Options.DefaultName : Convert.ToString(key, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <exception cref="ArgumentException">The key has no text, or a generator was registered for another key with the same text.</exception>
    public static void ThrowIfTaken(IServiceCollection services, object key)
    {
        var name = Of(key);
        if (name.Length == 0)
        {
            throw new ArgumentException("The key has no text, and the options without a name are those of the generator without a key. Take another key.", nameof(key));
        }

        var other = services.FirstOrDefault(service => service.ServiceType == typeof(ILearningItemGenerator) && service.IsKeyedService && !Equals(service.ServiceKey, key) && Of(service.ServiceKey) == name);
        if (other is not null)
        {
            throw new ArgumentException(
                $"A generator is registered for a key of the type {other.ServiceKey!.GetType().Name} with the text '{name}', and this one, of the type {key.GetType().Name}, has the same. The text is the name of a generator's options: take keys whose texts differ.",
                nameof(key));
        }
    }
}
