using LearningItems.Generation.Testing;
using LearningItems.Offline.Phrasebook;
using Microsoft.Extensions.AI;

namespace LearningItems.LoopbackModel;

/// <summary>The model behind the server: the stand-in of the samples, which answers from the schema and the rows of the prompt.</summary>
internal sealed class StandInModel(int reasoningTokens)
{
    private const string NoThanks = "I'm sorry, but I can't help with that.";

    // The data files are read once a process, not once a server.
    private static readonly Lazy<Answerer> Answerer = new(() => new Answerer(new SampleAnswers(SampleLibrary.Load())));

    private readonly PromptCache _cache = new();

    public ModelReply Answer(ModelCall call, Fault? fault)
    {
        var whole = Answerer.Value.Answer(call.Prompt, OptionsOf(call));
        var (text, end) = fault switch
        {
            Fault.Refusal => (NoThanks, ReplyEnd.Refused),
            Fault.Truncated => (ReplyText.Share(whole, 0.5), ReplyEnd.TokenLimit),
            Fault.ContentFilter => (ReplyText.Share(whole, 0.5), ReplyEnd.Filtered),
            Fault.BadJson => (ReplyText.Share(whole, 0.5) + "\n\nI hope these items help!", ReplyEnd.Complete),
            _ => (whole, ReplyEnd.Complete),
        };
        return WithinLimit(text, end, call);
    }

    private ModelReply WithinLimit(string text, ReplyEnd end, ModelCall call)
    {
        var limit = call.MaxTokens ?? int.MaxValue;
        var thought = Math.Min(reasoningTokens, limit);
        var written = ReplyText.Within(text, limit - thought);
        return new ModelReply(written, written.Length < text.Length ? ReplyEnd.TokenLimit : end, Usage(call, thought, written));
    }

    private ReplyUsage Usage(ModelCall call, int thought, string written)
    {
        var (read, kept) = _cache.Keep(call.Cacheable);
        var input = StandInText.Tokens(call.Prompt) + StandInText.Tokens(WireJson.Compact(call.Schema));
        return new ReplyUsage(input, read, kept, thought + StandInText.Tokens(written), thought);
    }

    private static ChatOptions? OptionsOf(ModelCall call) =>
        call.Schema is { } schema ? new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema(schema) } : null;
}
