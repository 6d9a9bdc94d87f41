using System.Text;
using LearningItems.Generation.Replies;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>A reply while it arrives: the items read from it so far, and what the provider says about it.</summary>
internal sealed class ReplyProgress
{
    private readonly DraftReader _reader = new();
    private readonly StringBuilder _text = new();
    private bool _isStreamed;

    public ChatFinishReason? FinishReason { get; private set; }

    public string? Model { get; private set; }

    public UsageDetails? Usage { get; private set; }

    /// <summary>Items read so far.</summary>
    public int Items { get; private set; }

    public string Text => _text.ToString();

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
    public IEnumerable<ReadItem> Read(ChatResponseUpdate update)
    {
        _isStreamed = true;
        FinishReason = update.FinishReason ?? FinishReason;
        Model = update.ModelId ?? Model;
        foreach (var usage in update.Contents.OfType<UsageContent>())
        {
            Usage ??= new UsageDetails();
            Usage.Add(usage.Details);
        }

        return Read(update.Text);
    }

    /// <summary>Takes in a whole reply.</summary>
    public IEnumerable<ReadItem> Read(ChatResponse response)
    {
        (FinishReason, Model, Usage) = (response.FinishReason, response.ModelId, response.Usage);
        return Read(response.Text);
    }

    private IEnumerable<ReadItem> Read(string text)
    {
        _text.Append(text);
        foreach (var item in _reader.Read(text))
        {
            Items++;
            yield return item;
        }
    }
}
