namespace LearningItems.Generation.Registration;

/// <summary>A strategy to make for the generator of a key.</summary>
internal sealed record StrategyRegistration(Func<IServiceProvider, LearningItemStrategy> Create)
{
    private static readonly object Unkeyed = new();

    /// <summary>The service key under which the strategies of a generator are registered.</summary>
    public static object KeyFor(object? generatorKey) => generatorKey ?? Unkeyed;
}
