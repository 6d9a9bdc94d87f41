using System.CommandLine;
using LearningItems.Cli.Commands;

namespace LearningItems.Cli.Telemetry;

/// <summary>Where spans and metrics of the run go.</summary>
internal static class OtlpOption
{
    public static Option<Uri?> Create() => BaseUrlOption.Create(
        "--otlp",
        "ENDPOINT",
        "The base URL of a collector that takes OTLP over HTTP, such as http://localhost:4318; spans and metrics of the run go there. Nothing is sent unless given.",
        expected: "the absolute http or https URL of a collector, such as http://localhost:4318",
        bare: "the base URL alone");
}
