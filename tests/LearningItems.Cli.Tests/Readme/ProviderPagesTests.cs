using System.Text.RegularExpressions;
using Anthropic;
using LearningItems.Cli.Tests.Commands;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Cli.Tests.Readme;

/// <summary>The commands of the provider pages are taken by the program, and their setup makes a generator.</summary>
public sealed partial class ProviderPagesTests
{
    private static readonly string Root = RepositoryRoot.Path;
    private static readonly string[] Pages = Directory.GetFiles(Path.Combine(Root, "docs", "providers"), "*.md");

    public static TheoryData<string> Commands => [.. Pages.SelectMany(File.ReadLines).Where(line => line.StartsWith("dotnet run ", StringComparison.Ordinal))];

    [Fact]
    public void EveryProvider_HasAPageWithACommand() => Assert.Equal(5, Commands.Count);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_IsTakenByThePlan(string command)
    {
        var arguments = command[(command.IndexOf("-- ", StringComparison.Ordinal) + 3)..].Split(' ')
            .Select(argument => argument.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Root, argument) : argument);

        var run = await CliRun.InProcessAsync(["plan", .. arguments.Skip(1)]);

        Assert.Equal((ExitCodes.Complete, string.Empty), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Code_IsThatOfThisFile()
    {
        var code = CodeBlock().Match(File.ReadAllText(Path.Combine(Root, "docs", "providers", "README.md"))).Groups["code"].Value;
        var here = File.ReadAllLines(Path.Combine(Root, "tests", "LearningItems.Cli.Tests", "Readme", "ProviderPagesTests.cs")).Select(line => line.Trim()).ToHashSet();

        Assert.All(code.TrimEnd().Split('\n'), line => Assert.Contains(line.Trim(), here));
    }

    [Fact]
    public void Setup_AsDocumented_MakesAGenerator()
    {
        const string key = "key";
        var services = new ServiceCollection();
        var client = new AnthropicClient
        {
            ApiKey = key,
            MaxRetries = 0,
            Timeout = TimeSpan.FromMinutes(6),
            Handlers = [new AnthropicRetryAfterHandler()],
        };
        services.AddSingleton(client.AsIChatClient("claude-sonnet-4-5"));
        services.AddLearningItemGeneration().AddAnthropicFailures();
        using var provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<ILearningItemGenerator>());
        client.Dispose();
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();
}
