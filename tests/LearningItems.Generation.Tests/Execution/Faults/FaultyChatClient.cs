using System.Net;
using System.Runtime.CompilerServices;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>A good model behind a line and a provider at which things go wrong, by a script.</summary>
/// <param name="script">The fault a call meets, by its number from 1 and what is sent.</param>
/// <param name="clock">The clock of the answers, which strikes when a call hangs.</param>
internal sealed class FaultyChatClient(Func<int, SentCall, Fault> script, IHangingClock clock) : IChatClient
{
    private const int PieceLength = 11;
    private const int CharactersPerToken = 4;

    private readonly object _gate = new();
    private readonly List<SentCall> _calls = [];
    private readonly List<(SentCall Call, Fault Fault)> _met = [];
    private int _inFlight;
    private long _charged;

    public static TimeSpan RetryAfter { get; } = TimeSpan.FromSeconds(50);

    /// <summary>Whether the model stumbles over a word, for the faults of single rows.</summary>
    public Func<string, bool> IsHard { get; init; } = _ => false;

    /// <summary>Faults of single rows, and the places of those of calls, by fixed seed; null for none.</summary>
    public FaultMix? Mix { get; init; }

    /// <summary>Rows that the model's context holds, for <see cref="Fault.ContextExceeded"/>.</summary>
    public int MostRows { get; init; }

    /// <summary>Whether hanging calls go on hanging when they are cancelled.</summary>
    public bool IgnoresToken { get; init; }

    /// <summary>Requests begun and not ended.</summary>
    public int InFlight => Volatile.Read(ref _inFlight);

    /// <summary>Tokens the provider charges: the prompt of every request that reached the model, and whatever it wrote.</summary>
    public long Charged => Interlocked.Read(ref _charged);

    public IReadOnlyList<SentCall> Calls
    {
        get
        {
            lock (_gate)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>Every request with the fault it met.</summary>
    public IReadOnlyList<(SentCall Call, Fault Fault)> Met
    {
        get
        {
            lock (_gate)
            {
                return [.. _met];
            }
        }
    }

    /// <summary>
    /// Asserts that no request is left running. A run does not wait for its client, which may ignore the token; a request that honours
    /// it ends in the same moment, perhaps on another thread.
    /// </summary>
    public void AssertIdle() => Assert.True(SpinWait.SpinUntil(() => InFlight == 0, TimeSpan.FromSeconds(10)), $"{InFlight} requests still run");

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _inFlight);
        try
        {
            var (call, fault) = await ReceiveAsync(messages, options, isStreamed: false, cancellationToken);
            if (fault is Fault.HangHalfWay)
            {
                await HangAsync(isStreamed: false, isFurther: false, cancellationToken);
            }

            if (fault is Fault.DisconnectHalfWay)
            {
                throw new IOException("the connection was reset");
            }

            var text = Write(fault, call);
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { FinishReason = ReasonFor(fault), ModelId = "faulty-1", Usage = Charge(call, text) };
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _inFlight);
        try
        {
            var (call, fault) = await ReceiveAsync(messages, options, isStreamed: true, cancellationToken);
            var text = Write(fault, call);
            var usage = Charge(call, text);
            for (var at = 0; at < text.Length; at += PieceLength)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return new ChatResponseUpdate(ChatRole.Assistant, text[at..Math.Min(text.Length, at + PieceLength)]) { ModelId = "faulty-1" };
            }

            switch (fault)
            {
                case Fault.HangHalfWay:
                    await HangAsync(isStreamed: true, isFurther: true, cancellationToken);
                    break;
                case Fault.DisconnectHalfWay:
                    throw new IOException("the connection was reset");
                case Fault.CutWithoutReason:
                    yield break; // no error, no reason, no usage: as the SDKs end a stream whose connection is lost
            }

            yield return new ChatResponseUpdate { FinishReason = ReasonFor(fault), Contents = [new UsageContent(usage)] };
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static ChatFinishReason? ReasonFor(Fault fault) => fault switch
    {
        Fault.CutByLength or Fault.CutBeforeFirstItem => ChatFinishReason.Length,
        Fault.RefusedWord => ChatFinishReason.ContentFilter,
        Fault.CutWithoutReason => null,
        _ => ChatFinishReason.Stop,
    };

    private static long PromptTokens(SentCall call) => (call.System.Length + call.User.Length + call.Schema.GetRawText().Length) / CharactersPerToken;

    private async Task<(SentCall Call, Fault Fault)> ReceiveAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, bool isStreamed, CancellationToken cancellationToken)
    {
        var call = new SentCall([.. messages], options);
        int number;
        Fault fault;
        lock (_gate)
        {
            _calls.Add(call);
            number = _calls.Count;
            fault = script(number, call);
            fault = Strikes(fault, call) ? fault : Fault.None;
            _met.Add((call, fault));
        }

        await clock.AnswerAsync(number, isStreamed, cancellationToken);
        if (fault == Fault.Hang)
        {
            await HangAsync(isStreamed, isFurther: false, cancellationToken);
        }

        if (fault == Fault.ServerError)
        {
            Interlocked.Add(ref _charged, PromptTokens(call)); // it may have got that far
        }

        return ThrownFor(fault) is { } exception ? throw exception : (call, fault);
    }

    private bool Strikes(Fault fault, SentCall call) => fault switch
    {
        Fault.RefusedWord or Fault.RefusedByException => call.Rows.Any(IsHard),
        Fault.ContextExceeded => call.Rows.Count > MostRows,
        _ => true,
    };

    private static Exception? ThrownFor(Fault fault) => fault switch
    {
        Fault.RefusedByException => new ProviderException(new ChatFailure(ChatFailureKind.Refused)),
        Fault.ContextExceeded => new ProviderException(new ChatFailure(ChatFailureKind.ContextExceeded)),
        Fault.RateLimited => new HttpRequestException("slow down", null, HttpStatusCode.TooManyRequests),
        Fault.RateLimitedWithRetryAfter => new ProviderException(new ChatFailure(ChatFailureKind.RateLimited, RetryAfter)),
        Fault.QuotaExhausted => new ProviderException(new ChatFailure(ChatFailureKind.QuotaExhausted)),
        Fault.ServerError => new HttpRequestException("it broke", null, HttpStatusCode.InternalServerError),
        Fault.Disconnect => new IOException("the connection was refused"),
        Fault.Unauthorized => new HttpRequestException("no such key", null, HttpStatusCode.Unauthorized),
        Fault.UnknownException => new ArithmeticException("nobody expected this"),
        _ => null,
    };

    private string Write(Fault fault, SentCall call)
    {
        lock (_gate)
        {
            return Mix is null ? FaultyReply.Write(fault, call, IsHard) : FaultyReply.WriteMixed(fault, call, Mix);
        }
    }

    private async Task HangAsync(bool isStreamed, bool isFurther, CancellationToken cancellationToken) =>
        await clock.HangAsync(isStreamed, isFurther, IgnoresToken ? CancellationToken.None : cancellationToken);

    private UsageDetails Charge(SentCall call, string text)
    {
        var (input, output) = (PromptTokens(call), (long)text.Length / CharactersPerToken);
        Interlocked.Add(ref _charged, input + output);
        return new UsageDetails { InputTokenCount = input, OutputTokenCount = output };
    }
}
