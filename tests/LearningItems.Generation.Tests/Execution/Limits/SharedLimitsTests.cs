using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>Limits over several runs at once: whatever they do, no limit is exceeded and none waits for ever.</summary>
public sealed class SharedLimitsTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly HurriedTimeProvider _clock = new();
    private readonly List<SentCall> _sent = [];
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
        var limits = new RecordingLimits(new GenerationLimits(maxConcurrency: 8, requestsPerMinute: 60, timeProvider: _clock), _clock);
        var generator = Generator(new LearningItemGenerationOptions { Limiter = limits });

        var results = await _clock.RunAsync(Enumerable.Range(0, runs).Select(_ => generator.GenerateAsync(Words(60))));

        Assert.All(results, result => Assert.True(result.IsComplete));
        AssertWithin(limits, 60, 8);
        Assert.True(runs < 64 || _sent.Count > 120, "too few calls to tell");
    }

    [Fact]
    public async Task Limits_of_the_options_hold_for_all_runs_of_a_generator()
    {
        var generator = Generator(new LearningItemGenerationOptions { RequestsPerMinute = 60, MaxConcurrency = 8 });

        await _clock.RunAsync(Enumerable.Range(0, 20).Select(_ => generator.GenerateAsync(Words(60))));

        Assert.InRange(_mostInFlight, 1, 8);
        Assert.InRange(_clock.Elapsed, TimeSpan.FromMinutes(_sent.Count / 60), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task Run_of_one_call_beside_one_of_hundreds_waits_for_its_share()
    {
        var limits = new RecordingLimits(new GenerationLimits(maxConcurrency: 8, requestsPerMinute: 60, timeProvider: _clock), _clock);
        var generator = Generator(new LearningItemGenerationOptions { Limiter = limits });

        await _clock.RunAsync([generator.GenerateAsync(Words(4_000)), StartAfterAsync(limits.LeftAsync(calls: 60))]);

        var late = limits.FirstAsked.MaxBy(asked => asked.Value);
        var first = limits.Left.Select((call, index) => (call, index)).First(left => left.call.Owner == late.Key);
        Assert.InRange(late.Value, 60, 110);
        Assert.InRange(first.index - late.Value, 0, 20); // of the hundred that the other had still to send
        AssertWithin(limits, 60, 8);

        async Task<GenerationResult> StartAfterAsync(Task others)
        {
            await others.ConfigureAwait(false);
            return await generator.GenerateAsync(German).ConfigureAwait(false);
        }
    }

    [Fact]
    public async Task Keyed_generators_with_the_same_limits_share_them()
    {
        var limits = new RecordingLimits(new GenerationLimits(maxConcurrency: 3, requestsPerMinute: 10, timeProvider: _clock), _clock);
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_clock);
        foreach (var key in new[] { "cheap", "good" })
        {
            services.AddKeyedSingleton<IChatClient>(key, _client).AddKeyedLearningItemGeneration(key, options => options.Limiter = limits);
        }

        await using var provider = services.BuildServiceProvider();

        var results = await _clock.RunAsync(new[] { "cheap", "good" }.Select(key => provider.GetRequiredKeyedService<ILearningItemGenerator>(key).GenerateAsync(Words(400))));

        Assert.All(results, result => Assert.True(result.IsComplete));
        AssertWithin(limits, 10, 3);
    }

    [Fact]
    public async Task Pause_that_one_run_is_told_of_holds_for_all()
    {
        var told = 0;
        using var client = new FakeChatClient(async (call, cancellationToken) => IsGerman(call) && Interlocked.Increment(ref told) == 1
            ? throw new HttpRequestException("slow down", null, System.Net.HttpStatusCode.TooManyRequests)
            : await AnswerAsync(call, cancellationToken));
        var limits = new RecordingLimits(new GenerationLimits(maxConcurrency: 8, timeProvider: _clock), _clock);
        var options = new LearningItemGenerationOptions { Limiter = limits, ClassifyFailure = _ => new ChatFailure(ChatFailureKind.RateLimited, TimeSpan.FromSeconds(30)) };
        var generator = new LearningItemGenerator(client, options, timeProvider: _clock);

        await _clock.RunAsync([generator.GenerateAsync(Words(2_000)), generator.GenerateAsync(German)]);

        var (after, before) = limits.Paused!.Value;
        Assert.DoesNotContain(limits.Left, call => call.At > after && call.At < before);
        Assert.Contains(limits.Left, call => call.At >= before);
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
    private void AssertWithin(RecordingLimits limits, int requestsPerMinute, int concurrency)
    {
        Assert.InRange(_mostInFlight, 1, concurrency);
        Assert.Equal(0, _inFlight);
        Assert.All(limits.Left, first => Assert.InRange(limits.Left.Count(call => call.At >= first.At && call.At <= first.At + Minute), 1, requestsPerMinute));
    }

    private async Task<ChatResponse> AnswerAsync(SentCall call, CancellationToken cancellationToken)
    {
        lock (_sent)
        {
            _sent.Add(call);
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
