namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>A stream of events that are mended as they are read; an error among them is thrown by the read that comes to it.</summary>
internal sealed class MendedEvents(WireLines lines, EventMending mending) : ForwardStream(lines)
{
    // Comments and empty lines keep a connection open; so many bytes of them are no reply.
    private const int MostWithoutEvent = 4 << 20;

    private byte[] _ready = [];
    private long _withoutEvent;
    private int _passedOn;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_passedOn == _ready.Length && !mending.IsAtEnd)
        {
            var line = await lines.NextAsync(cancellationToken).ConfigureAwait(false);
            (_ready, _passedOn) = (line is null ? mending.End() : mending.Next(line), 0);
            _withoutEvent = _ready.Length > 0 ? 0 : _withoutEvent + (line?.Length ?? 0) + 1;
            if (_withoutEvent > WireLines.Longest + MostWithoutEvent)
            {
                throw new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded, $"The reply has {(WireLines.Longest + MostWithoutEvent) >> 20} MB without an event in them: no API of a model streams so.");
            }
        }

        var count = Math.Min(buffer.Length, _ready.Length - _passedOn);
        _ready.AsSpan(_passedOn, count).CopyTo(buffer.Span);
        _passedOn += count;
        return count;
    }

    // The lines are read in one way; who reads without awaiting waits for them.
    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();
}
