#pragma warning disable SCME0001 // the way the SDK offers to fields that it has no property for
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace LearningItems.Cli.Providers;

/// <summary>A streamed reply of the OpenAI SDK, piece by piece. A piece without text is passed on too: it says that the reply still comes.</summary>
internal sealed class OpenAiStreamedReply
{
    private bool _isRefused;

    /// <exception cref="OpenAiStreamException">The piece is an error; the SDK itself takes it for an empty one.</exception>
    public ChatResponseUpdate Read(StreamingChatCompletionUpdate update)
    {
        if (update.Patch.Contains("$.error"u8))
        {
            throw new OpenAiStreamException(OpenAiError.Read(update.Patch.GetJson("$.error"u8)));
        }

        var read = new ChatResponseUpdate(ChatRole.Assistant, [.. OpenAiReply.Text(update.ContentUpdate)])
        {
            ResponseId = update.CompletionId,
            MessageId = update.CompletionId,
            ModelId = update.Model,
            CreatedAt = update.CreatedAt,
            RawRepresentation = update,
        };
        if (update.RefusalUpdate is { Length: > 0 } refusal)
        {
            _isRefused = true;
            read.Contents.Add(OpenAiReply.Refusal(refusal));
        }

        if (update.Usage is { } usage)
        {
            read.Contents.Add(new UsageContent(OpenAiReply.Usage(usage)));
        }

        // A stream that breaks off raises no error; that no reason ever comes is how it is known.
        read.FinishReason = update.FinishReason is { } reason ? OpenAiReply.FinishReason(reason, _isRefused) : null;
        return read;
    }
}
