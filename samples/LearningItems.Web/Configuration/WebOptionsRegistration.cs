using Microsoft.Extensions.Options;

namespace LearningItems.Web.Configuration;

/// <summary>Reads the options from the configuration; what is wrong with them keeps the program from starting.</summary>
internal static class WebOptionsRegistration
{
    public static void AddWebOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<WebOptions>, WebOptionsValidation>();
        services.AddOptions<WebOptions>()
            .Bind(configuration.GetSection(WebOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true) // a setting that is misspelled is a limit that does not hold
            .ValidateOnStart();
    }
}
