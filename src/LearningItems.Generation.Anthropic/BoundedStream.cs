namespace LearningItems.Generation.Anthropic;

/// <summary>A body that is read no further than a length: an error ends there, and a reply that is longer is none.</summary>
/// <param name="inner">The body; disposed with this.</param>
/// <param name="most">Bytes that are read.</param>
/// <param name="isCut">Whether the rest is left out in silence.</param>
internal sealed class BoundedStream(Stream inner, long most, bool isCut) : ForwardStream(inner)
{
    private long _read;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Within(buffer.Length) is > 0 and var room ? Count(await inner.ReadAsync(buffer[..room], cancellationToken).ConfigureAwait(false)) : 0;

    public override int Read(byte[] buffer, int offset, int count) => Within(count) is > 0 and var room ? Count(inner.Read(buffer, offset, room)) : 0;

    private int Within(int count) => (int)Math.Min(count, most - _read);

    private int Count(int read)
    {
        _read += read;
        return _read < most || isCut ? read : throw new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded, $"The reply is longer than {most >> 20} MB.");
    }
}
