namespace LearningItems.Docs.Tests.Compiling;

/// <summary>The namespaces that a project of a reader has without writing them.</summary>
internal static class ImpliedUsings
{
    private static readonly string[] Sdk =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebSdk =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    /// <summary>Those of Microsoft.NET.Sdk; of the SDK for the web, for a web program; and the one of tests, for a test.</summary>
    public static string For(string code)
    {
        var all = Sdk
            .Concat(code.Contains("WebApplication", StringComparison.Ordinal) ? WebSdk : [])
            .Concat(code.Contains("[Fact]", StringComparison.Ordinal) ? ["Xunit"] : []);
        return string.Concat(all.Select(name => $"global using {name};\n"));
    }
}
