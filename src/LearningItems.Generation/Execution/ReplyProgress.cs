using LearningItems.Generation.Replies;
using LearningItems.Generation.Text;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>A reply while it arrives: the items read from it so far, and what the provider says about it.</summary>
/// <param name="bounds">Where its reading ends.</param>
internal sealed class ReplyProgress(ReplyBounds bounds)
{
    // A piece of a stream has a few letters; a long whole reply is read in parts, so that its end is not read where it runs on.
    private const int LongestInOne = 16_384;
    private const int LongestPart = 256;

    private const int LongestName = 200;
    private const int MostRequests = 8;

    private readonly DraftReader _reader = new();
    private readonly Dictionary<string, UsageDetails> _usages = new(StringComparer.Ordinal);
    private bool _isStreamed;
    private long _length;

    public ChatFinishReason? FinishReason { get; private set; }

    public string? Model { get; private set; }

    public UsageDetails? Usage { get; private set; }

    /// <summary>Items read so far.</summary>
    public int Items { get; private set; }

    /// <summary>The reply so far, put together anew each time it is asked for.</summary>
    public string Text => bounds.Text;

    /// <summary>Tokens of the reasoning beside the text, and the bytes of both.</summary>
    public ReplyBounds Bounds => bounds;

    /// <summary>Why no more of the reply was read; null where it was read to its end.</summary>
    public string? Left => bounds.Exceeded;

    /// <summary>Requests whose usage is reported: a client may make several for one call.</summary>
    public int Requests => Math.Max(1, _usages.Count);

    /// <summary>How much of what the model wrote was reasoning, as text or as content of its own: from 0 to 1. Text that the output limit cut before any JSON is.</summary>
    public double ReasoningShare => FinishReason == ChatFinishReason.Length && !HasArray ? 1
        : _length + bounds.ReasoningLength == 0 ? 0 : (double)(_reader.Reasoning + bounds.ReasoningLength) / (_length + bounds.ReasoningLength);

    /// <summary>Output tokens that went into reasoning: servers that pass it on as text seldom report what it took.</summary>
    public long ReasoningOf(long output) => Math.Clamp(Usage?.ReasoningTokenCount is > 0 and var reported ? reported : (long)(ReasoningShare * output), 0, output);

    public bool HasArray => _reader.HasArray;

    public int CutLength => _reader.Pending;

    /// <summary>
    /// Whether the reply was cut: by the output limit, inside its JSON, because its stream ended without a finish reason, or because it
    /// ran on and was left. The SDKs raise no error when a stream breaks off.
    /// </summary>
    public bool WasCut => Left is not null || FinishReason == ChatFinishReason.Length || _reader.IsOpen || (FinishReason is null && (_isStreamed || !HasArray));

    /// <summary>What ended the reply before its end, after some items had come; null where nothing did.</summary>
    public (Exception Exception, ChatFailure Failure)? BrokenBy { get; private set; }

    /// <summary>Whether nothing more is to come of it.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Nothing more is to come.</summary>
    public void End() => IsWhole = true;

    /// <summary>The reply broke off with an exception; the items it had are kept.</summary>
    public void Break(Exception exception, ChatFailure failure) => BrokenBy = (exception, failure);

    /// <summary>Takes in a piece of a streamed reply.</summary>
    /// <returns>Its items; null where all before turned out to be drafts of the reply's reasoning.</returns>
    public IEnumerable<ReadItem?> Read(ChatResponseUpdate update)
    {
        _isStreamed = true;
        FinishReason = Short(update.FinishReason) ?? FinishReason;
        Model = Short(update.ModelId) ?? Model;
        foreach (var usage in update.Contents.OfType<UsageContent>())
        {
            var request = Shortened.To(update.ResponseId ?? string.Empty, LongestName);
            request = _usages.Count < MostRequests || _usages.ContainsKey(request) ? request : string.Empty; // a server that names its reply anew in every piece
            _usages[request] = Latest(_usages.GetValueOrDefault(request), usage.Details);
            Usage = Sum(_usages.Values);
        }

        return Read(update.Text, update.Contents);
    }

    /// <summary>Takes in a whole reply.</summary>
    /// <inheritdoc cref="Read(ChatResponseUpdate)"/>
    public IEnumerable<ReadItem?> Read(ChatResponse response)
    {
        (FinishReason, Model, Usage) = (Short(response.FinishReason), Short(response.ModelId), response.Usage);
        return Read(response.Text, response.Messages.SelectMany(message => message.Contents));
    }

    // A client that makes several requests for one call reports each under its own id.
    private static UsageDetails Sum(IEnumerable<UsageDetails> usages)
    {
        var sum = new UsageDetails();
        foreach (var usage in usages)
        {
            sum.Add(usage);
        }

        return sum;
    }

    // Providers report usage once, in parts, or as running totals with every piece: of each figure the last counts.
    private static UsageDetails Latest(UsageDetails? earlier, UsageDetails later) => new()
    {
        InputTokenCount = Latest(earlier?.InputTokenCount, later.InputTokenCount),
        CachedInputTokenCount = Latest(earlier?.CachedInputTokenCount, later.CachedInputTokenCount),
        OutputTokenCount = Latest(earlier?.OutputTokenCount, later.OutputTokenCount),
        ReasoningTokenCount = Latest(earlier?.ReasoningTokenCount, later.ReasoningTokenCount),
    };

    private static long? Latest(long? earlier, long? later) => later is null or 0 ? earlier ?? later : later;

    private static string? Short(string? name) => name is null ? null : Shortened.To(name, LongestName);

    private static ChatFinishReason? Short(ChatFinishReason? reason) => reason is { Value.Length: > LongestName } absurd ? new ChatFinishReason(Short(absurd.Value)!) : reason;

    private IEnumerable<ReadItem?> Read(string text, IEnumerable<AIContent> contents)
    {
        foreach (var thought in contents.OfType<TextReasoningContent>())
        {
            bounds.AddReasoning(bounds.Within(thought.Text));
        }

        var length = text.Length <= LongestInOne ? LongestInOne : LongestPart;
        for (var at = 0; Left is null && (at == 0 || at < text.Length); at += length)
        {
            var part = bounds.Within(text.Length <= length ? text : text[at..Math.Min(text.Length, at + length)]);
            bounds.Add(part);
            _length += part.Length;
            foreach (var item in _reader.Read(part))
            {
                Items = item is null ? 0 : Items + 1;
                yield return item;
                if (bounds.IsLastDraft(Items))
                {
                    yield break;
                }
            }
        }
    }
}
