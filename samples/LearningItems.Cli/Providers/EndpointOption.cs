using System.CommandLine;
using LearningItems.Cli.Commands;

namespace LearningItems.Cli.Providers;

/// <summary>The base address of a compatible server.</summary>
internal static class EndpointOption
{
    public static Option<Uri?> Create() => BaseUrlOption.Create(
        "--endpoint",
        "URL",
        "The base URL of a compatible server, such as http://localhost:11434/v1; the provider's own unless given. It gets no key unless --api-key-env names one.",
        expected: "an absolute http or https URL, such as http://localhost:11434/v1",
        bare: "the base URL alone and name a key's variable with --api-key-env");
}
