using System.Globalization;
using System.Text.Json;
using LearningItems.Cli;
using LearningItems.Cli.Providers;
using LearningItems.LoopbackModel;
using Xunit.Abstractions;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>A level of 200 words and 50 grammar points in all categories, at once and in batches, on the command line: the same items and ledger, for half the price.</summary>
public sealed class BatchedPriceTests(ITestOutputHelper output) : IDisposable
{
    private const int MostBatches = 3;

    private readonly string _directory = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData(WireFormat.OpenAi)]
    [InlineData(WireFormat.Anthropic)]
    public async Task Level_in_batches_is_the_level_at_once_for_half_the_price(WireFormat format)
    {
        var time = new FastTimeProvider(factor: 1_000);
        await using var server = await ModelServer.StartAsync(new ModelServerOptions { Time = time });
        await GenerateAsync(format, server, TimeProvider.System, "online"); // on a faster clock replies would seem to stall
        await GenerateAsync(format, server, time, "batch", "--batch", "--wait");

        var (online, batched) = (Totals("online"), Totals("batch"));
        output.WriteLine($"{format}: {Show(online)} at once; {Show(batched)} in {server.Batches.Count} batches");
        Assert.Equal(Items("online"), Items("batch"));
        Assert.Equal(File.ReadAllText(Path.Combine(_directory, "online", "ledger.csv")), File.ReadAllText(Path.Combine(_directory, "batch", "ledger.csv")));
        Assert.InRange(server.Batches.Count, 1, MostBatches);
        Assert.Equal(0, server.PaidTwice);
        Assert.InRange(batched.GetProperty("cost").GetDecimal() / online.GetProperty("cost").GetDecimal(), 0.4999m, 0.5001m);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private async Task GenerateAsync(WireFormat format, ModelServer server, TimeProvider time, string directory, params string[] more)
    {
        var (provider, endpoint) = format == WireFormat.OpenAi ? (ChatProvider.OpenAi, server.OpenAiEndpoint) : (ChatProvider.Anthropic, server.AnthropicEndpoint);
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        string[] args =
        [
            "generate", .. LearningItemsProgram.Hsk1, "--category", "all", "--topic", "eating out", "--provider", provider, "--model", "stand-in", "--endpoint", endpoint.ToString(),
            "--price-input", "0.40", "--price-output", "1.60", "--output", Path.Combine(_directory, directory), .. more,
        ];
        Assert.True(await CommandLine.RunAsync(args, said, error, CancellationToken.None, time) == ExitCodes.Complete, $"{said}{error}");
    }

    private List<string> Items(string directory) => [.. File.ReadLines(Path.Combine(_directory, directory, "items.jsonl")).Select(line => JsonElement.Parse(line).GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];

    private JsonElement Totals(string directory) => JsonElement.Parse(File.ReadAllText(Path.Combine(_directory, directory, "report.json"))).GetProperty("totals");

    private static string Show(JsonElement totals) => string.Create(
        CultureInfo.InvariantCulture,
        $"{totals.GetProperty("items").GetInt32()} items, {totals.GetProperty("calls").GetInt32()} calls, {totals.GetProperty("input_tokens").GetInt64()} tokens in, {totals.GetProperty("output_tokens").GetInt64()} out, {totals.GetProperty("cost").GetDecimal():F4} USD");
}
