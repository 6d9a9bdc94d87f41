using System.Net;
using System.Threading.Channels;
using LearningItems.Generation.Accounting;
using LearningItems.Generation.Checks;
using LearningItems.Generation.Execution;
using LearningItems.Generation.Planning;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningItems.Generation.Tests.Execution.Limits;

/// <summary>
/// What one call holds of the budget from its start to its end: what it may take, with every retry as much again as is gone, and after its end
/// what it used – by whichever way it ends.
/// </summary>
public sealed class ReservationTests : IDisposable
{
    private const long Budget = 1_000_000;
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(30);

    private readonly PreparedRun _run = Prepared.Of(Sources.Request(Sources.Words(5), LearningItemCategory.Vocab));
    private readonly BudgetMeter _budget = new(new GenerationBudget { MaxTokens = Budget }, shared: null, prices: null);
    private readonly Channel<CallEvent> _events = Channel.CreateUnbounded<CallEvent>();
    private readonly CancellationTokenSource _halt = new();
    private readonly CancellationTokenSource _cancel = new();
    private readonly CallsInFlight _inFlight;

    public ReservationTests() => _inFlight = new CallsInFlight(NullLogger.Instance);

    private Call Call => _run.Calls[0];

    private long Most => Call.InputTokens + Call.MaxOutputTokens;

    public void Dispose()
    {
        _halt.Dispose();
        _cancel.Dispose();
    }

    [Fact]
    public void Call_reserves_what_it_may_take_before_it_starts()
    {
        long? left = null;

        Assert.True(_inFlight.TryStart(Call, _budget, () =>
        {
            left = Free();
            return Task.CompletedTask;
        }));

        Assert.Equal(Budget - Most, left);
        Assert.Equal(1, _inFlight.Count);
    }

    [Fact]
    public void Call_that_does_not_fit_is_not_started_and_reserves_nothing()
    {
        _budget.TryReserveMore(new TokenUsage(Budget - Most + 1, 0, 0));

        Assert.False(_inFlight.TryStart(Call, _budget, () => throw new InvalidOperationException("started")));

        Assert.Equal(0, _inFlight.Count);
        Assert.Equal(Most - 1, Free());
    }

    [Fact]
    public async Task Answered_call_holds_what_it_used()
    {
        var end = await EndAsync(Start(Answered));

        Assert.Equal(new TokenUsage(100, 0, 50), Assert.IsType<CallEnd.Answered>(end).Usage);
        Assert.Equal(Budget - 150, Free());
    }

    [Fact]
    public async Task Answered_call_that_was_tried_thrice_holds_what_all_attempts_used()
    {
        var attempts = 0;

        var end = await EndAsync(Start(call => ++attempts < 3 ? throw new IOException("gone") : Answered(call)));

        Assert.Equal(3, Assert.IsType<CallEnd.Answered>(end).Attempts);
        Assert.Equal(Budget - (2 * Call.InputTokens) - 150, Free());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Failed_call_holds_what_its_attempts_used(int retries)
    {
        var end = await EndAsync(Start(_ => throw new IOException("gone"), retries));

        Assert.Equal(1 + retries, Assert.IsType<CallEnd.Failed>(end).Attempts);
        Assert.Equal(Budget - ((1 + retries) * Call.InputTokens), Free());
    }

    [Fact]
    public async Task Call_that_waits_for_a_retry_has_reserved_it_and_halted_gives_it_back()
    {
        var task = Start(_ => throw new IOException("gone"), time: new VirtualTimeProvider());
        await WaitsAsync();
        Assert.Equal(Budget - Most - Call.InputTokens, Free());

        await _halt.CancelAsync();
        var end = await EndAsync(task);

        Assert.Equal(1, Assert.IsType<CallEnd.Halted>(end).Attempts);
        Assert.Equal(Budget - Call.InputTokens, Free());
    }

    [Fact]
    public async Task Call_that_is_cancelled_while_it_waits_for_a_retry_gives_it_back()
    {
        var task = Start(_ => throw new IOException("gone"), time: new VirtualTimeProvider());
        await WaitsAsync();

        await _cancel.CancelAsync();
        var end = await EndAsync(task);

        Assert.Equal(1, Assert.IsType<CallEnd.Cancelled>(end).Attempts);
        Assert.Equal(Budget - Call.InputTokens, Free());
    }

    [Fact]
    public async Task Call_that_is_cancelled_in_its_second_attempt_holds_what_both_used()
    {
        var attempts = 0;

        var end = await EndAsync(Start(_ =>
        {
            if (++attempts == 2)
            {
                _cancel.Cancel();
            }

            throw new IOException("gone");
        }));

        Assert.Equal(2, Assert.IsType<CallEnd.Cancelled>(end).Attempts);
        Assert.Equal(Budget - (2 * Call.InputTokens), Free());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_that_is_stopped_before_it_is_sent_holds_nothing(bool byItsRun)
    {
        await (byItsRun ? _halt : _cancel).CancelAsync();

        var end = await EndAsync(Start(_ => throw new InvalidOperationException("sent")));

        Assert.Equal((byItsRun, !byItsRun, 0), (end is CallEnd.Halted, end is CallEnd.Cancelled, end.Attempts));
        Assert.Equal(Budget, Free());
    }

    [Fact]
    public async Task Retry_that_the_rest_does_not_suffice_for_is_not_made_and_reserves_nothing()
    {
        _budget.TryReserveMore(new TokenUsage(Budget - Most - Call.InputTokens + 1, 0, 0)); // a token too few for a retry

        var end = await EndAsync(Start(_ => throw new IOException("gone")));

        Assert.Equal((1, default), (Assert.IsType<CallEnd.Failed>(end).Attempts, end.ReservedForRetries));
        Assert.Equal(Most - 1, Free());
    }

    [Fact]
    public async Task Rejection_at_a_rate_limit_leaves_what_was_used_before_it()
    {
        var attempts = 0;

        var end = await EndAsync(Start(call => ++attempts switch
        {
            1 => throw new IOException("gone"),
            2 => throw new HttpRequestException("slow down", null, HttpStatusCode.TooManyRequests),
            _ => Answered(call),
        }));

        Assert.Equal(3, Assert.IsType<CallEnd.Answered>(end).Attempts);
        Assert.Equal(Budget - Call.InputTokens - 150, Free());
    }

    [Fact]
    public async Task Attempt_that_is_turned_away_costs_nothing_and_leaves_what_was_used_before_it()
    {
        var attempts = 0;

        var end = await EndAsync(Start(_ => ++attempts == 1 ? throw new IOException("gone") : throw new HttpRequestException("no such key", null, HttpStatusCode.Unauthorized)));

        Assert.Equal(2, Assert.IsType<CallEnd.Failed>(end).Attempts);
        Assert.Equal(Budget - Call.InputTokens, Free());
    }

    [Fact]
    public async Task Reply_that_went_beyond_its_limit_gives_back_what_was_reserved_for_that()
    {
        var text = string.Concat(Enumerable.Repeat("words and words. ", Call.MaxOutputTokens / 3));

        var end = await EndAsync(Start(_ => FakeChatClient.Reply(text)));

        Assert.InRange(end.ReservedForRetries.Output, 1, Call.MaxOutputTokens);
        Assert.Equal(Budget - 150, Free());
    }

    private static ChatResponse Answered(SentCall call) => FakeChatClient.Reply(ModelReplies.Good(call));

    private Task Start(Func<SentCall, ChatResponse> answer, int retries = 3, TimeProvider? time = null)
    {
        var client = new FakeChatClient((call, _) => Task.FromResult(answer(call)));
        var options = new LearningItemGenerationOptions { MaxRetries = retries };
        var clock = time ?? new InstantTimeProvider();
        var environment = new RunEnvironment(client, options, new GenerationLimits(timeProvider: clock), new DraftInspector([], options.IgnoredFindings), clock, () => 0, NullLogger.Instance);
        var runner = CallRunner.Of(_run, environment, _budget, _events.Writer, new EventBacklog(), _halt.Token);
        Task? task = null;
        Assert.True(_inFlight.TryStart(Call, _budget, () => task = runner.RunAsync(Call, new CallTelemetry(Call, default, new TelemetryClient(null), withContent: false), _cancel.Token)));
        return task!;
    }

    private async Task WaitsAsync() => Assert.IsType<CallDelayed>(await _events.Reader.ReadAsync().AsTask().WaitAsync(AtOnce));

    /// <summary>The end of the call, once it has been taken in as a run takes it in.</summary>
    private async Task<CallEnd> EndAsync(Task task)
    {
        await task.WaitAsync(AtOnce);
        var happened = new List<CallEvent>();
        while (_events.Reader.TryRead(out var one))
        {
            happened.Add(one);
        }

        var end = Assert.Single(happened.OfType<CallEnded>()).End;
        _inFlight.Ended(end);
        Assert.Equal(0, _inFlight.Count);
        return end;
    }

    /// <summary>The most that can still be reserved.</summary>
    private long Free()
    {
        var (low, high) = (0L, Budget);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var probe = new TokenUsage(middle, 0, 0);
            var fits = _budget.TryReserveMore(probe);
            if (fits)
            {
                _budget.Settle(probe, default);
            }

            (low, high) = fits ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
