using System.Net;
using System.Runtime.CompilerServices;
using LearningItems.Generation.Testing;
using LearningItems.Generation.Tests.Execution.Faults;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>
/// The model that every way of generating asks: half a second to the first token, then 100 tokens a second, on virtual time; what it writes is right
/// but for the faults of a bad day.
/// </summary>
/// <param name="clock">The virtual clock.</param>
/// <param name="mix">The faults; null on a good day.</param>
/// <param name="hasLatency">Without it the model answers at once, and what takes time is the client.</param>
/// <param name="outside">Counts the model's own work, which is not the client's.</param>
internal sealed class ScenarioModel(VirtualTimeProvider clock, FaultMix? mix, bool hasLatency, OutsideWork outside) : IChatClient
{
    public const double TokensASecond = 100;
    public static readonly TimeSpan FirstToken = TimeSpan.FromSeconds(0.5);

    /// <summary>The output limit of the model, for requests that set none.</summary>
    public const int MostOutputTokens = 128_000;

    private const string Prose = "I am sorry, but I cannot help with that.";

    private static readonly Answerer Writer = new(new StandInAnswers());

    private readonly PrefixCache _cache = new();

    public Charges Charges { get; } = new();

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var reply = await BeginAsync(messages, options, cancellationToken);
        await WaitAsync(TimeSpan.FromSeconds(reply.OutputTokens / TokensASecond), cancellationToken);
        return reply.IsBrokenOff
            ? throw new IOException("the connection was reset")
            : new ChatResponse(new ChatMessage(ChatRole.Assistant, reply.Text)) { FinishReason = reply.FinishReason, Usage = reply.Usage };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var reply = await BeginAsync(messages, options, cancellationToken);
        foreach (var piece in StandInText.Pieces(reply.Text))
        {
            await WaitAsync(TimeSpan.FromSeconds(reply.OutputTokens / TokensASecond * piece.Length / reply.Text.Length), cancellationToken);
            yield return new ChatResponseUpdate(ChatRole.Assistant, piece);
        }

        if (!reply.IsBrokenOff) // no error, no reason, no usage: as the SDKs end a stream whose connection is lost
        {
            yield return new ChatResponseUpdate { FinishReason = reply.FinishReason, Contents = [new UsageContent(reply.Usage)] };
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private async Task<ModelReply> BeginAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        var call = new SentCall([.. messages], options);
        var reply = outside.Do(() => Answer(call));
        await Task.Yield(); // calls that are made at once are in flight at once, with or without latency
        await WaitAsync(FirstToken, cancellationToken);
        return reply.Fault switch
        {
            Fault.RateLimited => throw new HttpRequestException("slow down", null, HttpStatusCode.TooManyRequests),
            Fault.ServerError => throw new HttpRequestException("it broke", null, HttpStatusCode.InternalServerError),
            _ => reply,
        };
    }

    private ModelReply Answer(SentCall call)
    {
        var prompt = $"{call.Schema.GetRawText()}\n{call.System}\n{call.User}";
        var input = TokenEstimator.Estimate(call.Schema.GetRawText()) + TokenEstimator.Estimate(call.System) + TokenEstimator.Estimate(call.User);
        var fault = mix?.OfCall(call) ?? Fault.None;
        var reply = fault switch
        {
            Fault.RateLimited => new ModelReply(fault, string.Empty, 0, 0, 0),
            Fault.ServerError => new ModelReply(fault, string.Empty, input, 0, 0), // it may have got that far
            _ => Write(call, fault) with { InputTokens = input, CachedTokens = _cache.TokensOf(prompt, input) },
        };
        if (reply.InputTokens > 0)
        {
            _cache.Keep(prompt, input);
        }

        Charges.Count(reply);
        return reply;
    }

    private ModelReply Write(SentCall call, Fault fault)
    {
        var text = Writer.Answer($"{call.System}\n{call.User}", call.Options);
        text = fault == Fault.Prose ? Prose : mix is null ? text : FaultyReply.Spoil(text, fault, call, mix);
        var (tokens, most) = (TokenEstimator.Estimate(text), Math.Min(call.Options?.MaxOutputTokens ?? MostOutputTokens, MostOutputTokens));
        return tokens <= most
            ? new ModelReply(fault, text, 0, 0, tokens)
            : new ModelReply(Fault.CutByLength, text[..(int)((long)text.Length * most / tokens)], 0, 0, most);
    }

    private Task WaitAsync(TimeSpan time, CancellationToken cancellationToken) => hasLatency ? Task.Delay(time, clock, cancellationToken) : Task.CompletedTask;
}
