using System.Collections.Concurrent;
using System.Net;
using System.Text;
using LearningItems.Cli;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>What <c>--otlp</c> sends reaches a collector; a collector that is not there costs the run nothing.</summary>
[Collection(RateLimitTests.Alone)]
public sealed class OtlpTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Spans_and_metrics_of_a_run_reach_the_collector()
    {
        await using var collector = await Collector.StartAsync(StatusCodes.Status200OK);

        var (exitCode, error) = await GenerateAsync(collector.Address);

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Equal(["/v1/metrics", "/v1/traces"], collector.Received.Select(post => post.Path).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            ["learning_items.run", "learning_items.category", "learning_items.call", "learning-items", "gen_ai.usage.input_tokens"],
            name => Assert.Contains(collector.Received, post => post.Path == "/v1/traces" && post.Text.Contains(name, StringComparison.Ordinal)));
        Assert.All(
            ["learning_items.tokens", "learning_items.calls", "learning_items.call.duration"],
            name => Assert.Contains(collector.Received, post => post.Path == "/v1/metrics" && post.Text.Contains(name, StringComparison.Ordinal)));
        Assert.DoesNotContain(collector.Received, post => post.Text.Contains("Source rows", StringComparison.Ordinal)); // no prompt
    }

    [Fact]
    public async Task Collector_that_takes_nothing_is_told_of_and_the_run_is_complete()
    {
        await using var collector = await Collector.StartAsync(StatusCodes.Status400BadRequest);

        var (exitCode, error) = await GenerateAsync(collector.Address);

        Assert.Equal(0, exitCode);
        Assert.Contains($"Telemetry could not all be delivered to {collector.Address}", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_directory, "out", "items.jsonl")));
    }

    [Fact]
    public async Task Endpoint_that_is_no_url_is_bad_usage()
    {
        var (exitCode, error) = await GenerateAsync("localhost:4318");

        Assert.Equal(2, exitCode);
        Assert.Contains("--otlp is 'localhost:4318'; give the absolute http or https URL of a collector", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoint_with_a_password_is_bad_usage_and_the_password_is_not_repeated()
    {
        var (exitCode, error) = await GenerateAsync("http://me:canary@collector.test:4318");

        Assert.Equal(2, exitCode);
        Assert.Contains("--otlp for collector.test has a user name, a query or a fragment; give the base URL alone.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private async Task<(int ExitCode, string Error)> GenerateAsync(string endpoint)
    {
        var list = Path.Combine(_directory, "words.csv");
        await File.WriteAllTextAsync(list, "word,pinyin,meaning\n喝,hē,to drink\n茶,chá,tea\n");
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] args = ["generate", "--language", "zh", "--level", "HSK1", "--vocabulary", list, "--category", "vocab", "--output", Path.Combine(_directory, "out"), "--otlp", endpoint];
        return (await CommandLine.RunAsync(args, output, error, CancellationToken.None), error.ToString());
    }

    private sealed class Collector(WebApplication application, ConcurrentQueue<(string Path, string Text)> received) : IAsyncDisposable
    {
        public string Address => application.Urls.Single() + "/";

        public IReadOnlyCollection<(string Path, string Text)> Received => received;

        public static async Task<Collector> StartAsync(int statusCode)
        {
            var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            builder.Services.AddRoutingCore();
            var application = builder.Build();
            var received = new ConcurrentQueue<(string Path, string Text)>();
            application.MapPost("/{**path}", async (HttpRequest request) =>
            {
                using var body = new MemoryStream();
                await request.Body.CopyToAsync(body);
                received.Enqueue((request.Path, Encoding.UTF8.GetString(body.ToArray())));
                return TypedResults.StatusCode(statusCode);
            });
            await application.StartAsync();
            return new Collector(application, received);
        }

        public ValueTask DisposeAsync() => application.DisposeAsync();
    }
}
