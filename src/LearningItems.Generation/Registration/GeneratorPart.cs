using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Generation.Registration;

/// <summary>A strategy or a check to make for the generator of a key, once, when it is first resolved.</summary>
internal sealed record GeneratorPart<TPart>(Func<IServiceProvider, TPart> Create);

/// <summary>Where the parts of a generator are registered.</summary>
internal static class GeneratorParts
{
    private static readonly object Unkeyed = new();

    /// <summary>The service key of a generator's parts.</summary>
    public static object KeyFor(object? generatorKey) => generatorKey ?? Unkeyed;

    /// <summary>Makes the parts of a generator, in the order of their registration.</summary>
    public static IEnumerable<TPart> Create<TPart>(IServiceProvider provider, object? generatorKey) =>
        provider.GetKeyedServices<GeneratorPart<TPart>>(KeyFor(generatorKey)).Select(part => part.Create(provider));
}
