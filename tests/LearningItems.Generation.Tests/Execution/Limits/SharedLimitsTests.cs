using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>Limits over several runs at once: whatever they do, no limit is exceeded and none waits for ever.</summary>
public sealed class SharedLimitsTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly HurriedTimeProvider _clock = new();
    private readonly List<(TimeSpan At, string Language)> _sent = [];
    private readonly FakeChatClient _client;
    private int _inFlight;
    private int _mostInFlight;

    public SharedLimitsTests() => _client = new FakeChatClient(AnswerAsync);

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    public async Task Runs_at_once_keep_the_limits_together(int runs)
    {
        var generator = Generator(new LearningItemGenerationOptions { RequestsPerMinute = 60, MaxConcurrency = 8 });

        var results = await _clock.RunAsync(Enumerable.Range(0, runs).Select(_ => generator.GenerateAsync(Words(60))));

        Assert.All(results, result => Assert.True(result.IsComplete));
        AssertWithin(60, 8);
        Assert.True(runs < 64 || _sent.Count > 120, "too few calls to tell");
    }

    [Fact]
    public async Task Run_of_one_call_beside_one_of_hundreds_waits_for_its_share()
    {
        var generator = Generator(new LearningItemGenerationOptions { RequestsPerMinute = 60, MaxConcurrency = 8 });
        var runs = new[] { generator.GenerateAsync(Words(4_000)), StartAfterAsync(TimeSpan.FromMinutes(1.5)) };

        await _clock.RunAsync(runs);

        var (index, sent) = _sent.Select((call, index) => (index, call)).First(call => call.call.Language == "de");
        Assert.InRange(sent.At - TimeSpan.FromMinutes(1.5), TimeSpan.Zero, Minute + TimeSpan.FromSeconds(5)); // the minute is full
        Assert.InRange(_sent.Take(index).Count(call => call.At > TimeSpan.FromMinutes(1.5)), 0, 10);
        AssertWithin(60, 8);

        async Task<GenerationResult> StartAfterAsync(TimeSpan delay)
        {
            await Task.Delay(delay, _clock).ConfigureAwait(false);
            return await generator.GenerateAsync(German).ConfigureAwait(false);
        }
    }

    [Fact]
    public async Task Keyed_generators_with_the_same_limits_share_them()
    {
        var limits = new GenerationLimits(maxConcurrency: 3, requestsPerMinute: 10, timeProvider: _clock);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_clock);
        foreach (var key in new[] { "cheap", "good" })
        {
            services.AddKeyedSingleton<IChatClient>(key, _client).AddKeyedLearningItemGeneration(key, options => options.Limiter = limits);
        }

        await using var provider = services.BuildServiceProvider();

        var results = await _clock.RunAsync(new[] { "cheap", "good" }.Select(key => provider.GetRequiredKeyedService<ILearningItemGenerator>(key).GenerateAsync(Words(400))));

        Assert.All(results, result => Assert.True(result.IsComplete));
        AssertWithin(10, 3);
    }

    [Fact]
    public async Task Pause_that_one_run_is_told_of_holds_for_all()
    {
        var told = TimeSpan.MaxValue;
        using var client = new FakeChatClient(async (call, cancellationToken) =>
        {
            if (told == TimeSpan.MaxValue && IsGerman(call))
            {
                told = _clock.Elapsed;
                throw new HttpRequestException("slow down", null, System.Net.HttpStatusCode.TooManyRequests);
            }

            return await AnswerAsync(call, cancellationToken);
        });
        var options = new LearningItemGenerationOptions { MaxConcurrency = 8, ClassifyFailure = _ => new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.FromSeconds(30)) };
        var generator = new LearningItemGenerator(client, options, timeProvider: _clock);

        await _clock.RunAsync([generator.GenerateAsync(Words(2_000)), generator.GenerateAsync(German)]);

        Assert.DoesNotContain(_sent, call => call.At > told && call.At < told + TimeSpan.FromSeconds(30));
        Assert.True(told < TimeSpan.MaxValue);
        Assert.Contains(_sent, call => call.At >= told + TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Limiter_beside_limits_is_an_error()
    {
        foreach (var options in new[] { new LearningItemGenerationOptions { MaxConcurrency = 3 }, new LearningItemGenerationOptions { RequestsPerMinute = 3 }, new LearningItemGenerationOptions { TokensPerMinute = 3_000 } })
        {
            options.Limiter = new GenerationLimits();

            var error = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => Generator(options));
            Assert.Contains("A Limiter is set beside MaxConcurrency, RequestsPerMinute or TokensPerMinute", error.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>No minute has more requests, and no moment more calls in flight.</summary>
    private void AssertWithin(int requestsPerMinute, int concurrency)
    {
        Assert.InRange(_mostInFlight, 1, concurrency);
        Assert.Equal(0, _inFlight);
        Assert.All(_sent, first => Assert.InRange(_sent.Count(call => call.At >= first.At && call.At <= first.At + Minute), 1, requestsPerMinute));
    }

    private async Task<ChatResponse> AnswerAsync(SentCall call, CancellationToken cancellationToken)
    {
        lock (_sent)
        {
            _sent.Add((_clock.Elapsed, IsGerman(call) ? "de" : "fr"));
            _mostInFlight = Math.Max(_mostInFlight, ++_inFlight);
        }

        try
        {
            await Task.Delay(TimeSpan.FromSeconds(1 + (call.Rows.Count % 7)), _clock, cancellationToken).ConfigureAwait(false);
            return FakeChatClient.Reply(ModelReplies.Good(call));
        }
        finally
        {
            lock (_sent)
            {
                _inFlight--;
            }
        }
    }

    private static bool IsGerman(SentCall call) => call.Messages.Any(message => message.Text.Contains("German", StringComparison.Ordinal));

    private static GenerationRequest German => Words(5) with { Language = "de", Level = ProficiencyLevel.Parse("A1") };

    private LearningItemGenerator Generator(LearningItemGenerationOptions options) => new(_client, options, timeProvider: _clock);

    private static GenerationRequest Words(int count) => Sources.Request(Sources.Words(count), LearningItemCategory.Vocab);
}
