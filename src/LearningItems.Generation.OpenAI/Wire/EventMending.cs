using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>
/// The lines of a streamed reply, mended event by event. An event is passed on with its own line, whether an empty one follows or not; JSON without
/// <c>data:</c> counts as an event, and a whole completion as a stream of one piece.
/// </summary>
internal sealed class EventMending(string model)
{
    private readonly ChunkMending _chunks = new(model);
    private readonly HeldData _held = new();
    private bool _isBare;
    private bool _hasBegun;
    private string _event = string.Empty;

    /// <summary>Whether the stream said that it is done, or ended.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>What a line becomes: nothing, where more of its event is to come.</summary>
    /// <exception cref="System.ClientModel.ClientResultException">The line is an error; it has its status.</exception>
    public byte[] Next(byte[] line)
    {
        var text = Encoding.UTF8.GetString(line);
        if (_isBare)
        {
            return Bare(text);
        }

        if (text.Length == 0)
        {
            return EndOfEvent();
        }

        if (!_hasBegun && !string.IsNullOrWhiteSpace(text))
        {
            _hasBegun = true;
            if (NonAnswer.IsPage(line.AsSpan().TrimStart(" \t"u8)))
            {
                throw WireError.NoAnswer(NonAnswer.Of(HttpStatusCode.OK, line)!).ToException();
            }
        }

        if (text[0] is '{' or '[' && _held.IsEmpty && !EventMarks.IsDone(text))
        {
            _isBare = true;
            return Bare(text);
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (field, value) = colon < 0 ? (text, string.Empty) : (text[..colon], text[(colon + 1)..].Trim());
        return field switch
        {
            "" => _chunks.KeepAlive(),
            "data" => Data(value),
            "error" => throw WireError.Said(value).ToException(),
            "event" => Named(value),
            _ when EventMarks.IsDone(text) => Done(),
            _ => [], // ids and times to reconnect after mean nothing to a reply
        };
    }

    /// <summary>What is left when the lines end.</summary>
    /// <exception cref="System.ClientModel.ClientResultException">There was nothing at all.</exception>
    /// <exception cref="HttpIOException">They end within the JSON of a reply that was no stream.</exception>
    public byte[] End()
    {
        IsAtEnd = true;
        if (!_hasBegun)
        {
            throw WireError.NoAnswer(NonAnswer.Of(HttpStatusCode.OK, [])!).ToException();
        }

        return !_isBare ? [] // half an event says nothing; that no finish reason came tells that the reply is cut
            : WholeBody.Parse(_held.Take()) is { } whole ? Event(whole)
            : throw new HttpIOException(HttpRequestError.ResponseEnded, "The reply ends before its JSON does.");
    }

    // Only a line that closes what the first opened can be the last: what is indented is within.
    private byte[] Bare(string line)
    {
        var isFirst = _held.IsEmpty;
        _held.Add(line);
        return isFirst || line is ['}' or ']', ..] ? EventIfWhole() : [];
    }

    private byte[] Data(string value)
    {
        if (_held.IsEmpty)
        {
            if (EventMarks.IsDone(value))
            {
                return Done();
            }

            if (EventMarks.IsKeepAlive(value))
            {
                return _chunks.KeepAlive();
            }

            if (value[0] is not ('{' or '['))
            {
                return _event == "error" ? throw WireError.Said(value).ToException() : Raw(value);
            }
        }

        _held.Add(value);
        return value is [.., '}' or ']'] ? EventIfWhole() : [];
    }

    private byte[] EventIfWhole() => _held.AsWhole() is { } whole ? Event(whole) : [];

    private byte[] Event(JsonNode read)
    {
        var wasBare = _isBare;
        _isBare = false;
        _held.Take();
        if (WireError.In(read, _event) is { } error)
        {
            throw error.ToException();
        }

        if (read is not JsonObject chunk)
        {
            return Raw(read.ToJsonString());
        }

        return wasBare && CompletionMending.IsWhole(chunk) ? [.. _chunks.Mend(CompletionMending.AsChunk(chunk)), .. Done()] : _chunks.Mend(chunk);
    }

    // What is no JSON is the SDK's to reject.
    private byte[] EndOfEvent()
    {
        var rest = _held.Take();
        _event = string.Empty;
        return rest.Length == 0 ? [] : Raw(rest);
    }

    private byte[] Done()
    {
        IsAtEnd = true;
        return [.. _chunks.End(), .. Raw("[DONE]")];
    }

    private byte[] Named(string name)
    {
        _event = name;
        return [];
    }

    private static byte[] Raw(string data) => Encoding.UTF8.GetBytes($"data: {data}\n\n");
}
