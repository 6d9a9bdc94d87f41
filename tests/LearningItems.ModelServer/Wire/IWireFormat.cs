using System.Net.ServerSentEvents;

namespace LearningItems.LoopbackModel;

/// <summary>A provider's way to put requests, replies and errors into HTTP.</summary>
internal interface IWireFormat
{
    WireFormat Format { get; }

    /// <summary>The header that names the request in a response.</summary>
    string RequestIdHeader { get; }

    /// <exception cref="RejectedRequestException">The format does not allow the request.</exception>
    ModelCall Read(JsonElement body);

    /// <summary>The error a fault is answered with; null when the fault is no error of this format.</summary>
    WireError? ErrorOf(Fault fault);

    WireError Rejection(string message);

    /// <summary>Where a client stands with its limits.</summary>
    IEnumerable<(string Name, string Value)> RateHeaders(RateState state, DateTimeOffset now);

    /// <summary>A reply that is not streamed.</summary>
    object Whole(Answer answer);

    /// <summary>The events before the text.</summary>
    IEnumerable<SseItem<string>> Opening(Answer answer);

    /// <summary>The event of a piece of the text.</summary>
    SseItem<string> Piece(Answer answer, string text);

    /// <summary>The events after the text.</summary>
    IEnumerable<SseItem<string>> Closing(Answer answer);

    /// <summary>The event of an error after the stream has begun.</summary>
    SseItem<string> ErrorEvent { get; }
}
