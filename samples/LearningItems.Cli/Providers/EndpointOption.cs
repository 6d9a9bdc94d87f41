using System.CommandLine;
using System.CommandLine.Parsing;

namespace LearningItems.Cli.Providers;

/// <summary>The base address of a compatible server.</summary>
internal static class EndpointOption
{
    public static Option<Uri?> Create() => new("--endpoint")
    {
        Description = "The base URL of a compatible server, such as http://localhost:11434/v1; the provider's own unless given. It gets no key unless --api-key-env names one.",
        HelpName = "URL",
        CustomParser = Parse,
    };

    private static Uri? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint) || (endpoint.Scheme != Uri.UriSchemeHttp && endpoint.Scheme != Uri.UriSchemeHttps))
        {
            result.AddError($"--endpoint is '{text}'; give an absolute http or https URL, such as http://localhost:11434/v1.");
            return null;
        }

        // An address is shown, logged and saved; what is secret in it would be too, so this message does not repeat it.
        if (endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
        {
            result.AddError($"--endpoint for {endpoint.Host} has a user name, a query or a fragment; give the base URL alone and name a key's variable with --api-key-env.");
            return null;
        }

        return endpoint;
    }
}
