using System.Runtime.CompilerServices;
using LearningItems.Cli.Providers;
using LearningItems.Generation;
using LearningItems.Generation.Tests.Execution.Faults;
using LearningItems.LoopbackModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace LearningItems.Integration.Tests.Runs;

/// <summary>A run of eight words over the wire, through a provider's SDK as the command line sets it up.</summary>
internal sealed record WireRun(GenerationResult Result, IReadOnlyList<ReceivedRequest> Requests)
{
    public const string Key = "sk-canary-5f0c9b7e";
    public const int Words = 8;

    private static readonly string[] Sources = ["我 wǒ", "你 nǐ", "他 tā", "喝 hē", "茶 chá", "水 shuǐ", "看 kàn", "书 shū"];

    /// <summary>Outcomes as text, counted: "covered 7, rejected 1".</summary>
    public string Outcomes => string.Join(", ", Result.Ledger.Entries.GroupBy(entry => entry.Outcome).OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}".ToLowerInvariant()));

    /// <summary>A run whose first request meets a fault.</summary>
    public static async Task<WireRun> WithFirstAsync(Fault fault, string provider, bool streaming, ILogger<LearningItemGenerator>? logger = null, bool always = false)
    {
        await using var server = await ModelServer.StartAsync(new ModelServerOptions { Faults = [always ? FaultRule.Every(1, fault) : FaultRule.At(1, fault)] });
        using var client = Client(provider, server);
        var clock = new StrikingTimeProvider();
        using var chat = new StrikingClient(client.Chat, clock, fault is Fault.Hang ? server.ReceivedAsync(1) : null);
        var options = new LearningItemGenerationOptions
        {
            MaxConcurrency = 1,
            UseStreaming = streaming,
            StallTimeout = TimeSpan.FromMinutes(2), // the clock takes shorter times for delays, which pass at once
            ClassifyFailure = client.ClassifyFailure,
            IncludeContentInTelemetry = true,
        };
        var request = new GenerationRequest
        {
            Language = "zh",
            Level = ProficiencyLevel.Parse("HSK1"),
            Sources = [.. Sources.Select(word => word.Split(' ')).Select(word => new SourceItem { Text = word[0], Reading = word[1], Gloss = "a word" })],
            Categories = [LearningItemCategory.Vocab],
        };
        var result = await new LearningItemGenerator(chat, options, timeProvider: clock, logger: logger).GenerateAsync(request);
        return new WireRun(result, server.Requests);
    }

    /// <summary>The client of a provider, as the command line makes it for an endpoint with a key.</summary>
    public static ProviderClient Client(string provider, ModelServer server) => ChatProvider.Create(
        new ProviderArguments
        {
            Name = provider,
            Endpoint = provider == ChatProvider.OpenAi ? server.OpenAiEndpoint : server.AnthropicEndpoint,
            Model = "some-model",
            KeyVariable = "SOME_KEY",
        },
        variable => variable == "SOME_KEY" ? Key : null);

    /// <summary>Lets the time-outs of the first call strike once it has been received, where the server never ends it.</summary>
    private sealed class StrikingClient(IChatClient inner, StrikingTimeProvider clock, Task? received) : DelegatingChatClient(inner)
    {
        private Task? _received = received;

        public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            using var end = new CancellationTokenSource();
            var striking = StrikeAsync(end.Token);
            try
            {
                return await base.GetResponseAsync(messages, options, cancellationToken);
            }
            finally
            {
                await EndAsync(end, striking);
            }
        }

        public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            using var end = new CancellationTokenSource();
            var striking = StrikeAsync(end.Token);
            try
            {
                await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
                {
                    yield return update;
                }
            }
            finally
            {
                await EndAsync(end, striking);
            }
        }

        // Not before the request has come: given up sooner, it would not be the first that the server sees.
        private async Task StrikeAsync(CancellationToken end)
        {
            if (Interlocked.Exchange(ref _received, null) is { } received)
            {
                await received.WaitAsync(end);
                clock.Strike();
            }
        }

        private static async Task EndAsync(CancellationTokenSource end, Task striking)
        {
            await end.CancelAsync();
            await striking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
