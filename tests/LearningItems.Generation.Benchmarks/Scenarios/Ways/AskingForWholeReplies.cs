using System.Text.Json;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Benchmarks.Scenarios;

/// <summary>
/// Makes a call as programs do that read replies as a whole: what fails, or is no JSON, is asked for again in the same words, four times in all, as
/// SDKs do by default; failures after a growing delay.
/// </summary>
/// <param name="calls">The calls of the course.</param>
/// <param name="client">The model.</param>
/// <param name="time">The clock.</param>
/// <param name="jitter">Random numbers from 0 to 1.</param>
/// <param name="untilComplete">Whether a reply that lacks a word is asked for again too.</param>
internal sealed class AskingForWholeReplies(CourseCalls calls, IChatClient client, TimeProvider time, Func<double> jitter, bool untilComplete)
{
    private const int Attempts = 4;

    private readonly long _began = time.GetTimestamp();

    public WholeReplies Replies { get; } = new(calls);

    public async Task AskAsync(Call call)
    {
        var prompt = calls.PromptOf(call);
        WholeReply? best = null;
        for (var attempt = 1; attempt <= Attempts && !IsEnough(best); attempt++)
        {
            try
            {
                var response = await client.GetResponseAsync(prompt.Messages, new ChatOptions { ResponseFormat = prompt.ResponseFormat });
                var reply = WholeReply.Parse(call, response);
                best = reply.Items.Count > (best?.Items.Count ?? -1) ? reply : best;
            }
            catch (JsonException)
            {
                // The model may do better the next time.
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt - 1) * (0.5 + jitter())), time);
            }
        }

        if (best is not null)
        {
            Replies.Add(best, time.GetElapsedTime(_began));
        }
    }

    private bool IsEnough(WholeReply? reply) => reply is not null && (!untilComplete || reply.IsComplete);
}
