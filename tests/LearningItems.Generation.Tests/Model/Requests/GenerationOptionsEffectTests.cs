using System.Text;
using LearningItems.Generation.Tests.Execution.Faults;
using LearningItems.Generation.Tests.Execution.Telemetry;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Model.Requests;

/// <summary>Every option of a generator does what it says: a run with it differs from one without in just that.</summary>
public sealed class GenerationOptionsEffectTests : IDisposable
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;
    private static readonly TimeSpan Ever = TimeSpan.FromHours(20);

    // Nothing but what an option asks for makes this clock wait.
    private readonly InstantTimeProvider _time = new() { Patience = Ever / 2 };
    private readonly LearningItemGenerationOptions _options = new() { CallTimeout = Ever, StallTimeout = Ever };
    private readonly Effects<LearningItemGenerationOptions> _effects;
    private FakeChatClient _client = new(ModelReplies.Good);

    public GenerationOptionsEffectTests() => _effects = new(new()
    {
        [nameof(LearningItemGenerationOptions.MaxConcurrency)] = MaxConcurrencyAsync,
        [nameof(LearningItemGenerationOptions.MaxInputTokens)] = MaxInputTokensAsync,
        [nameof(LearningItemGenerationOptions.MaxOutputTokens)] = MaxOutputTokensAsync,
        [nameof(LearningItemGenerationOptions.Batching)] = BatchingAsync,
        [nameof(LearningItemGenerationOptions.ReasoningTokenAllowance)] = ReasoningTokenAllowanceAsync,
        [nameof(LearningItemGenerationOptions.UseStreaming)] = UseStreamingAsync,
        [nameof(LearningItemGenerationOptions.RequestsPerMinute)] = RequestsPerMinuteAsync,
        [nameof(LearningItemGenerationOptions.TokensPerMinute)] = TokensPerMinuteAsync,
        [nameof(LearningItemGenerationOptions.Limiter)] = LimiterAsync,
        [nameof(LearningItemGenerationOptions.MaxRetries)] = MaxRetriesAsync,
        [nameof(LearningItemGenerationOptions.MaxRateLimitWait)] = MaxRateLimitWaitAsync,
        [nameof(LearningItemGenerationOptions.MaxRetryAfter)] = MaxRetryAfterAsync,
        [nameof(LearningItemGenerationOptions.CallTimeout)] = CallTimeoutAsync,
        [nameof(LearningItemGenerationOptions.StallTimeout)] = StallTimeoutAsync,
        [nameof(LearningItemGenerationOptions.ClassifyFailure)] = ClassifyFailureAsync,
        [nameof(LearningItemGenerationOptions.Prices)] = PricesAsync,
        [nameof(LearningItemGenerationOptions.ConfigureChatOptions)] = ConfigureChatOptionsAsync,
        [nameof(LearningItemGenerationOptions.CountTokens)] = CountTokensAsync,
        [nameof(LearningItemGenerationOptions.LanguageProfiles)] = LanguageProfilesAsync,
        [nameof(LearningItemGenerationOptions.CharacterComponents)] = CharacterComponentsAsync,
        [nameof(LearningItemGenerationOptions.IgnoredFindings)] = IgnoredFindingsAsync,
        [nameof(LearningItemGenerationOptions.IncludeContentInTelemetry)] = IncludeContentInTelemetryAsync,
    });

    public static TheoryData<string> Names => Effects<LearningItemGenerationOptions>.Names;

    public void Dispose() => _client.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public Task Option_has_its_effect(string option) => _effects.ShowAsync(option);

    private async Task MaxConcurrencyAsync()
    {
        _options.MaxConcurrency = 2;

        var updates = await Updates.ReadAsync(Generator().GenerateStreamingAsync(Words(200)));

        var (inFlight, most) = (0, 0);
        foreach (var update in updates)
        {
            inFlight += update is CallStarted ? 1 : update is CallFinished ? -1 : 0;
            most = Math.Max(most, inFlight);
        }

        Assert.Equal((2, 6), (most, _client.Calls.Count)); // five calls of 40, in whole waves of two
    }

    private async Task MaxInputTokensAsync()
    {
        var request = Sources.Request(Sources.Words(300), LearningItemCategory.Idiom);
        Assert.True(Assert.Single((await Generator().PlanAsync(request)).Calls).InputTokens > 2_000);

        _options.MaxInputTokens = 2_000;

        Assert.All((await Generator().PlanAsync(request)).Calls, call => Assert.InRange(call.InputTokens, 1, 2_000));
    }

    private async Task MaxOutputTokensAsync()
    {
        var calls = (await Generator().PlanAsync(Words(200))).Calls;
        Assert.Contains(calls, call => call.MaxOutputTokens > 600);

        _options.MaxOutputTokens = 600;
        await Generator().GenerateAsync(Words(200));

        Assert.True(_client.Calls.Count > calls.Count);
        Assert.All(_client.Calls, call => Assert.InRange(call.Options!.MaxOutputTokens!.Value, 1, 600));
    }

    private async Task BatchingAsync()
    {
        _options.Batching = BatchingPreference.FewestCalls;

        await Generator().GenerateAsync(Words(200));

        Assert.Equal([100, 100], _client.Calls.Select(call => call.Rows.Count));
    }

    private async Task ReasoningTokenAllowanceAsync()
    {
        await Generator().GenerateAsync(Words(5));
        _options.ReasoningTokenAllowance = 1_000;
        await Generator().GenerateAsync(Words(5));

        Assert.Equal(_client.Calls[0].Options!.MaxOutputTokens + 1_000, _client.Calls[1].Options!.MaxOutputTokens);
    }

    private async Task UseStreamingAsync()
    {
        using var whole = new WholeClient(_client);
        _options.UseStreaming = false;

        Assert.True((await Generator(whole).GenerateAsync(Words(5))).IsComplete);
    }

    private async Task RequestsPerMinuteAsync()
    {
        (_options.MaxConcurrency, _options.RequestsPerMinute) = (1, 2);

        await Generator().GenerateAsync(Words(120));

        Assert.Equal(3, _client.Calls.Count); // the third a minute after the others
        Assert.InRange(Elapsed, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(61));
    }

    private async Task LimiterAsync()
    {
        var limits = new GenerationLimits(maxConcurrency: 1, requestsPerMinute: 2, timeProvider: _time);
        _options.Limiter = limits;
        await limits.AcquireAsync(new LimitedCall("another call", 1), default);

        var running = Generator().GenerateAsync(Words(80));

        Assert.Empty(_client.Calls); // all that may be in flight is
        Assert.False(running.IsCompleted);
    }

    private async Task TokensPerMinuteAsync()
    {
        (_options.MaxConcurrency, _options.TokensPerMinute) = (1, 1_000);

        await Generator().GenerateAsync(Words(80));

        Assert.Equal(2, _client.Calls.Count); // the second when the 150 tokens of the first have come back
        Assert.InRange(Elapsed, TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(10));
    }

    private async Task MaxRetriesAsync()
    {
        _options.MaxRetries = 1;

        await FailAsync();

        Assert.Equal(2, _client.Calls.Count);
    }

    private async Task MaxRateLimitWaitAsync()
    {
        _options.ClassifyFailure = _ => new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.FromSeconds(20));
        _options.MaxRateLimitWait = TimeSpan.FromSeconds(59);

        await FailAsync();

        Assert.Equal(3, _client.Calls.Count); // after 20 and 40 seconds
    }

    private async Task MaxRetryAfterAsync()
    {
        _options.ClassifyFailure = _ => new ChatFailure(ChatFailureKind.Transient, TimeSpan.FromSeconds(20));
        _options.MaxRetryAfter = TimeSpan.FromSeconds(19);

        await FailAsync();

        Assert.Single(_client.Calls); // a wait of 20 seconds is not worth it
    }

    private async Task CallTimeoutAsync()
    {
        (_options.UseStreaming, _options.MaxRetries, _options.CallTimeout) = (false, 0, TimeSpan.FromSeconds(17));
        _client = new FakeChatClient(HangAsync);

        var result = await Generator().GenerateAsync(Words(5));

        Assert.Equal("The call took longer than 00:00:17.", Assert.Single(result.Failures).Exception.Message);
        Assert.Equal(TimeSpan.FromSeconds(17), Elapsed);
    }

    private async Task StallTimeoutAsync()
    {
        (_options.MaxRetries, _options.StallTimeout) = (0, TimeSpan.FromSeconds(17));
        _client = new FakeChatClient(HangAsync);

        var result = await Generator().GenerateAsync(Words(5));

        Assert.Equal("The reply paused for longer than 00:00:17.", Assert.Single(result.Failures).Exception.Message);
        Assert.Equal(TimeSpan.FromSeconds(17), Elapsed);
    }

    private async Task ClassifyFailureAsync()
    {
        _options.ClassifyFailure = exception => exception is ProviderException ? new ChatFailure(ChatFailureKind.Authentication) : null;

        await FailAsync();

        Assert.Single(_client.Calls); // a key that is wrong is not tried again
    }

    private async Task PricesAsync()
    {
        _options.Prices = new TokenPrices(Input: 2, Output: 10);

        var result = await Generator().GenerateAsync(Words(5));

        Assert.Equal(0.0007m, result.Report.Totals.Cost); // 100 tokens in, 50 out
        Assert.NotNull((await Generator().PlanAsync(Words(5))).Cost);
    }

    private async Task ConfigureChatOptionsAsync()
    {
        _options.ConfigureChatOptions = chat => chat.Temperature = 0.25f;

        await Generator().GenerateAsync(Words(5));

        Assert.Equal(0.25f, Assert.Single(_client.Calls).Options!.Temperature);
    }

    private async Task CountTokensAsync()
    {
        _options.CountTokens = _ => 7;
        _client = new FakeChatClient((call, _) => Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, ModelReplies.Good(call)))));

        var plan = await Generator().PlanAsync(Words(5));
        var result = await Generator().GenerateAsync(Words(5));

        Assert.Equal(21, Assert.Single(plan.Calls).InputTokens); // of the system text, the user text and the schema
        Assert.Equal((21L, 7L), (result.Report.Totals.InputTokens, result.Report.Totals.OutputTokens)); // no usage was reported
    }

    private async Task LanguageProfilesAsync()
    {
        _options.LanguageProfiles.Add(new LanguageProfile { Tag = "qaa", Name = "Quenya", Focus = new Dictionary<LearningItemCategory, string> { [Vocab] = "the vowels are pure." } });

        await Generator().GenerateAsync(Words(5) with { Language = "qaa", Level = ProficiencyLevel.Parse("A1") });
        await Generator().GenerateAsync(Words(5) with { InstructionLanguage = "qaa" });

        Assert.Contains("Language taught: Quenya (qaa).", _client.Calls[0].User, StringComparison.Ordinal);
        Assert.Contains("In Quenya: the vowels are pure.", _client.Calls[0].User, StringComparison.Ordinal);
        Assert.Contains("Instruction language: Quenya.", _client.Calls[^1].User, StringComparison.Ordinal);
    }

    private async Task CharacterComponentsAsync()
    {
        var request = Sources.Request([new SourceItem { Text = "龘" }, new SourceItem { Text = "靐" }], LearningItemCategory.WritingSystem);
        _client = new FakeChatClient(call =>
        {
            var item = ModelReplies.Pattern(call, [1, 2], "The dragon");
            item["feature"] = "component:龍";
            return ModelReplies.Items([item]);
        });
        _options.CharacterComponents = new Thunder();

        var result = await Generator().GenerateAsync(request);

        Assert.True(result.Report.Totals.Rejected.ContainsKey(FindingCodes.ComponentAbsent)); // 靐 is not known to the common table
    }

    private async Task IgnoredFindingsAsync()
    {
        _client = new FakeChatClient(call => ModelReplies.Good(call).Replace($"我说{call.Rows[0]}。", "I drink a cup of tea.", StringComparison.Ordinal));
        Assert.False((await Generator().GenerateAsync(Words(5))).IsComplete);

        _options.IgnoredFindings.UnionWith([FindingCodes.OffLanguage, FindingCodes.TargetAbsent]);

        Assert.True((await Generator().GenerateAsync(Words(5))).IsComplete);
    }

    private async Task IncludeContentInTelemetryAsync()
    {
        using var listener = new Listener("fake");
        _options.IncludeContentInTelemetry = true;

        await Generator().GenerateAsync(Words(5));

        var call = Assert.Single(listener.Spans, span => span.OperationName == "learning_items.call");
        Assert.NotNull(call.GetTagItem("gen_ai.input.messages"));
        Assert.NotNull(call.GetTagItem("gen_ai.output.messages"));
    }

    private TimeSpan Elapsed => _time.GetElapsedTime(0);

    private static GenerationRequest Words(int count) => Sources.Request(Sources.Words(count), Vocab);

    private static async Task<ChatResponse> HangAsync(SentCall call, CancellationToken token)
    {
        await Task.Delay(Timeout.Infinite, token);
        return FakeChatClient.Reply(string.Empty);
    }

    private async Task FailAsync()
    {
        _client = new FakeChatClient((_, _) => throw new ProviderException(new ChatFailure(ChatFailureKind.Unknown)));
        await Generator().GenerateAsync(Words(5));
    }

    private LearningItemGenerator Generator(IChatClient? client = null) => new(client ?? _client, _options, timeProvider: _time);

    private sealed class WholeClient(IChatClient client) : DelegatingChatClient(client)
    {
        public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException("This client cannot stream.");
    }

    private sealed class Thunder : ICharacterComponents
    {
        public string? ComponentsOf(Rune character) => character.ToString() == "靐" ? "雷" : CharacterComponents.Common.ComponentsOf(character);
    }
}
