using LearningItems.Generation;

namespace LearningItems.Cli.Providers;

/// <summary>Takes a key out of what is read, wherever a read may cut them. Passes on at once what cannot be part of one.</summary>
internal sealed class KeyRedactionStream(Stream inner, KeyRedaction redaction) : ForwardStream(inner)
{
    private readonly byte[] _block = new byte[16_384];
    private byte[] _ready = [];
    private int _passedOn;

    // The end of what was read, where it may be the beginning of a key.
    private byte[] _held = [];
    private bool _isRead;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_passedOn == _ready.Length && !_isRead)
        {
            TakeIn(await inner.ReadAsync(_block, cancellationToken));
        }

        return PassOn(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (_passedOn == _ready.Length && !_isRead)
        {
            TakeIn(inner.Read(_block));
        }

        return PassOn(buffer.AsSpan(offset, count));
    }

    private void TakeIn(int count)
    {
        byte[] read = [.. _held, .. _block.AsSpan(0, count)];
        _isRead = count == 0;
        (_ready, _passedOn) = (redaction.In(read, _isRead, out var held), 0);
        _held = read[^held..];
    }

    private int PassOn(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _ready.Length - _passedOn);
        _ready.AsSpan(_passedOn, count).CopyTo(buffer);
        _passedOn += count;
        return count;
    }
}
