using System.CommandLine;
using System.CommandLine.Parsing;

namespace LearningItems.Cli.Telemetry;

/// <summary>Where spans and metrics of the run go.</summary>
internal static class OtlpOption
{
    public static Option<Uri?> Create() => new("--otlp")
    {
        Description = "The base URL of a collector that takes OTLP over HTTP, such as http://localhost:4318; spans and metrics of the run go there. Nothing is sent unless given.",
        HelpName = "ENDPOINT",
        CustomParser = Parse,
    };

    private static Uri? Parse(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && (endpoint.Scheme == Uri.UriSchemeHttp || endpoint.Scheme == Uri.UriSchemeHttps))
        {
            if (endpoint.UserInfo.Length + endpoint.Query.Length + endpoint.Fragment.Length == 0)
            {
                return endpoint;
            }

            // It is shown when nothing could be delivered; what is secret in it would be too, so this message does not repeat it.
            result.AddError($"--otlp for {endpoint.Host} has a user name, a query or a fragment; give the base URL alone.");
            return null;
        }

        result.AddError($"--otlp is '{text}'; give the absolute http or https URL of a collector, such as http://localhost:4318.");
        return null;
    }
}
