using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace LearningItems.Generation.Testing;

/// <summary>
/// A <see cref="ScriptedChatClient"/> was asked once more than its script goes. A run of the library ends with it at once, as with a request that
/// the provider does not accept, and has it among its failures.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception means nothing without the request it tells of.")]
public sealed class ScriptExhaustedException : InvalidOperationException
{
    // The inner exception is how the library knows, as of any client, that to ask again is of no use.
    internal ScriptExhaustedException(int scripted, RecordedRequest request)
        : base(
            $"The script has run out: {scripted} {(scripted == 1 ? "reply was" : "replies were")} scripted, and then came {request}. Enqueue another reply, or say with Otherwise what all further requests get.",
            new HttpRequestException("No reply is left.", inner: null, HttpStatusCode.BadRequest))
    {
        (ScriptedReplies, Request) = (scripted, request);
    }

    /// <summary>How many replies were enqueued, all of them given by now.</summary>
    public int ScriptedReplies { get; }

    /// <summary>The request that found none.</summary>
    public RecordedRequest Request { get; }
}
