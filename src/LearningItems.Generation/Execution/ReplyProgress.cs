using System.Text;
using LearningItems.Generation.Reading;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Execution;

/// <summary>A reply while it arrives: the items read from it so far, and what the provider says about it.</summary>
internal sealed class ReplyProgress
{
    private readonly DraftReader _reader = new();
    private readonly StringBuilder _text = new();

    public ChatFinishReason? FinishReason { get; private set; }

    public string? Model { get; private set; }

    public UsageDetails? Usage { get; private set; }

    /// <summary>Items read so far.</summary>
    public int Items { get; private set; }

    public string Text => _text.ToString();

    public bool HasArray => _reader.HasArray;

    public int CutLength => _reader.Pending;

    /// <summary>
    /// Whether it was cut: by the output limit, inside its JSON, or – where the stream gives no finish reason – before any list of
    /// items was whole. The SDKs raise no error when a stream breaks off.
    /// </summary>
    public bool WasCut => FinishReason == ChatFinishReason.Length || _reader.IsOpen || (FinishReason is null && !HasArray);

    /// <summary>Takes in a piece of a streamed reply.</summary>
    public IEnumerable<ReadItem> Read(ChatResponseUpdate update)
    {
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
