using Microsoft.Extensions.Options;

namespace LearningItems.Fleet.Configuration;

/// <summary>Reads the options from the configuration; what is wrong with them keeps the program from starting.</summary>
internal static class FleetOptionsRegistration
{
    public static void AddFleetOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<FleetOptions>, FleetOptionsValidation>();
        services.AddOptions<FleetOptions>()
            .Bind(configuration.GetSection(FleetOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true) // a setting that is misspelled is a limit that does not hold
            .ValidateOnStart();
    }

    /// <summary>The options before there are services: Quartz is described with them.</summary>
    public static FleetOptions Read(IConfiguration configuration) => configuration.GetSection(FleetOptions.Section).Get<FleetOptions>() ?? new FleetOptions();
}
