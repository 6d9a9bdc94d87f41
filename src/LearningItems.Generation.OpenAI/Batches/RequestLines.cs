using System.Buffers;
using System.Text.Json;

namespace LearningItems.Generation.OpenAI.Batches;

/// <summary>The file of a batch, a line for each request, made while it is read.</summary>
internal sealed class RequestLines(IReadOnlyList<BatchRequest> requests, string url, CallTaker calls) : Stream
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private long _length;
    private long _position;
    private int _next;
    private int _taken;

    public override bool CanRead => true;

    /// <summary>Back to the beginning alone, for the client's retries.</summary>
    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => _length;

    public override long Position
    {
        get => _position;
        set => Seek(value, SeekOrigin.Begin);
    }

    /// <summary>Makes every line once, so that the length is known before anything is sent, and what cannot be sent is said.</summary>
    public async Task MeasureAsync(CancellationToken cancellationToken)
    {
        foreach (var request in requests)
        {
            await WriteLineAsync(request, cancellationToken).ConfigureAwait(false);
            _length += _line.WrittenCount;
        }

        Seek(0, SeekOrigin.Begin);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_taken == _line.WrittenCount)
        {
            if (_next == requests.Count)
            {
                return 0;
            }

            await WriteLineAsync(requests[_next++], cancellationToken).ConfigureAwait(false);
        }

        var count = Math.Min(buffer.Length, _line.WrittenCount - _taken);
        _line.WrittenMemory.Slice(_taken, count).CopyTo(buffer);
        _taken += count;
        _position += count;
        return _position <= _length ? count : throw new InvalidOperationException("A request differs from what it was a moment ago: options have to make the same request every time.");
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (offset != 0 || origin != SeekOrigin.Begin)
        {
            throw new NotSupportedException("A file of requests is read from its beginning.");
        }

        _line.ResetWrittenCount();
        return _position = _next = _taken = 0;
    }

    public override void Flush()
    {
        // Nothing is written.
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task WriteLineAsync(BatchRequest request, CancellationToken cancellationToken)
    {
        var body = await calls.BodyOfAsync(request, cancellationToken).ConfigureAwait(false);
        _line.ResetWrittenCount();
        _taken = 0;
        using (var writer = new Utf8JsonWriter(_line))
        {
            writer.WriteStartObject();
            writer.WriteString("custom_id"u8, request.Id);
            writer.WriteString("method"u8, "POST"u8);
            writer.WriteString("url"u8, url);
            writer.WritePropertyName("body"u8);
            writer.WriteRawValue(OnOneLine(body), skipInputValidation: false);
            writer.WriteEndObject();
        }

        _line.Write("\n"u8);
    }

    // A schema may be written over several lines; within its texts JSON has no line break as such.
    private static ReadOnlySpan<byte> OnOneLine(byte[] body) => body.AsSpan().IndexOfAny((byte)'\n', (byte)'\r') < 0 ? body : body.Where(letter => letter is not ((byte)'\n' or (byte)'\r')).ToArray();
}
