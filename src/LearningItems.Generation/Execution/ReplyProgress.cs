using LearningItems.Generation.Replies;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>A reply while it arrives: the items read from it so far, and what the provider says about it.</summary>
internal sealed class ReplyProgress
{
    private readonly DraftReader _reader = new();
    private readonly List<string> _pieces = [];
    private readonly Dictionary<string, UsageDetails> _usages = new(StringComparer.Ordinal);
    private bool _isStreamed;
    private long _length;
    private long _reasoning;

    public ChatFinishReason? FinishReason { get; private set; }

    public string? Model { get; private set; }

    public UsageDetails? Usage { get; private set; }

    /// <summary>Items read so far.</summary>
    public int Items { get; private set; }

    /// <summary>The reply so far, put together anew each time it is asked for.</summary>
    public string Text => string.Concat(_pieces);

    /// <summary>How much of what the model wrote was reasoning, as text or as content of its own: from 0 to 1. Text that the output limit cut before any JSON is.</summary>
    public double ReasoningShare => FinishReason == ChatFinishReason.Length && !HasArray ? 1
        : _length + _reasoning == 0 ? 0 : (double)(_reader.Reasoning + _reasoning) / (_length + _reasoning);

    public bool HasArray => _reader.HasArray;

    public int CutLength => _reader.Pending;

    /// <summary>
    /// Whether the reply was cut: by the output limit, inside its JSON, or because its stream ended without a finish reason. The SDKs raise no
    /// error when a stream breaks off.
    /// </summary>
    public bool WasCut => FinishReason == ChatFinishReason.Length || _reader.IsOpen || (FinishReason is null && (_isStreamed || !HasArray));

    /// <summary>What ended the reply before its end, after some items had come; null where nothing did.</summary>
    public (Exception Exception, ChatFailure Failure)? BrokenBy { get; private set; }

    /// <summary>The reply broke off with an exception; the items it had are kept.</summary>
    public void Break(Exception exception, ChatFailure failure) => BrokenBy = (exception, failure);

    /// <summary>Takes in a piece of a streamed reply.</summary>
    /// <returns>Its items; null where all before turned out to be drafts of the reply's reasoning.</returns>
    public IEnumerable<ReadItem?> Read(ChatResponseUpdate update)
    {
        _isStreamed = true;
        FinishReason = update.FinishReason ?? FinishReason;
        Model = update.ModelId ?? Model;
        foreach (var usage in update.Contents.OfType<UsageContent>())
        {
            _usages[update.ResponseId ?? string.Empty] = Latest(_usages.GetValueOrDefault(update.ResponseId ?? string.Empty), usage.Details);
            Usage = Sum(_usages.Values);
        }

        return Read(update.Text, update.Contents);
    }

    /// <summary>Takes in a whole reply.</summary>
    /// <inheritdoc cref="Read(ChatResponseUpdate)"/>
    public IEnumerable<ReadItem?> Read(ChatResponse response)
    {
        (FinishReason, Model, Usage) = (response.FinishReason, response.ModelId, response.Usage);
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

    private IEnumerable<ReadItem?> Read(string text, IEnumerable<AIContent> contents)
    {
        _reasoning += contents.OfType<TextReasoningContent>().Sum(content => (long)content.Text.Length);
        _pieces.Add(text);
        _length += text.Length;
        foreach (var item in _reader.Read(text))
        {
            Items = item is null ? 0 : Items + 1;
            yield return item;
        }
    }
}
