using LearningItems.Generation.Accounting;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>
/// What an attempt used, as the provider reports it where that can be, and else as it is estimated: a provider that reports no usage, or nonsense,
/// is still paid, and a failed attempt may be.
/// </summary>
internal sealed class ReportedUsage(RunEnvironment environment)
{
    private int _isTold;

    public TokenUsage Of(Call call, ReplyProgress reply)
    {
        var (reported, hasText) = (reply.Usage, reply.Bounds.Bytes > 0);

        // Servers count by tokenizers of their own, but none by ten times; and no text has more tokens than bytes, whatever was thought beside it.
        var mostInput = 10 * ((long)call.InputTokens + environment.Options.MaxOutputTokens);
        var mostOutput = reply.Requests * Math.Max(4L * call.MaxOutputTokens, reply.Bounds.Bytes);
        var input = Within(reported?.InputTokenCount, least: hasText ? 1 : 0, mostInput);
        var output = Within(reported?.OutputTokenCount, least: hasText ? 1 : 0, mostOutput);
        var cached = Within(reported?.CachedInputTokenCount, least: 0, mostInput);
        if (reported is not null && (input is null || output is null || (cached is null && reported.CachedInputTokenCount is not null)))
        {
            Tell(call, reply);
        }

        // Some providers count cached tokens beside the input, not in it.
        return new TokenUsage(Math.Max(cached ?? 0, input ?? call.InputTokens), cached ?? 0, output ?? OutputOf(reply));
    }

    /// <summary>What a reply reports, where nothing is known of its call any more.</summary>
    public static TokenUsage Of(ChatResponse? response) =>
        new(Math.Max(0, response?.Usage?.InputTokenCount ?? 0), 0, Math.Max(0, response?.Usage?.OutputTokenCount ?? 0));

    private static long? Within(long? reported, long least, long most) => reported >= least && reported <= most ? reported : null;

    // What a reply that is left would have reported at its end nobody knows; it was left at the tokens of its bounds, and its last piece goes beyond
    // them by chance. Its reasoning is paid like its text.
    private long OutputOf(ReplyProgress reply)
    {
        var text = environment.CountTokens(reply.Text);
        var all = reply.Bounds.ReasoningLength == 0 ? text : Math.Max(text, reply.Bounds.Tokens);
        return reply.Left is null ? all : Math.Min(all, reply.Bounds.Most);
    }

    private void Tell(Call call, ReplyProgress reply)
    {
        if (Interlocked.Exchange(ref _isTold, 1) == 0)
        {
            RunLog.UsageAbsurd(environment.Logger, call.Number, reply.Usage?.InputTokenCount, reply.Usage?.OutputTokenCount);
        }
    }
}
