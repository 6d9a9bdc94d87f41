namespace LearningItems.Generation.OpenAI.Wire;

/// <summary>The lines of a body as they come, without their ends.</summary>
/// <param name="source">The body; disposed with this.</param>
internal sealed class WireLines(Stream source) : IDisposable
{
    /// <summary>A whole reply may stand on one line; no event is longer.</summary>
    public const int Longest = 16 << 20;

    private byte[] _block = new byte[16_384];
    private int _from;
    private int _to;
    private bool _isFirst = true;

    /// <summary>The next line; null after the last.</summary>
    /// <exception cref="HttpRequestException">It is longer than <see cref="Longest"/>.</exception>
    public async ValueTask<byte[]?> NextAsync(CancellationToken cancellationToken)
    {
        for (var searched = 0; ;)
        {
            var end = _block.AsSpan(_from + searched, _to - _from - searched).IndexOf((byte)'\n');
            if (end >= 0)
            {
                var line = Line(_block.AsSpan(_from, searched + end));
                _from += searched + end + 1;
                return line;
            }

            searched = _to - _from;
            MakeRoom();
            var read = await source.ReadAsync(_block.AsMemory(_to), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                var last = _from == _to ? null : Line(_block.AsSpan(_from, _to - _from));
                _from = _to;
                return last;
            }

            _to += read;
        }
    }

    public void Dispose() => source.Dispose();

    private void MakeRoom()
    {
        if (_to - _from > Longest)
        {
            throw new HttpRequestException(HttpRequestError.ConfigurationLimitExceeded, $"The reply has a line longer than {Longest >> 20} MB.");
        }

        if (_from > 0)
        {
            _block.AsSpan(_from, _to - _from).CopyTo(_block);
            (_from, _to) = (0, _to - _from);
        }

        if (_to == _block.Length)
        {
            Array.Resize(ref _block, _block.Length * 2);
        }
    }

    private byte[] Line(ReadOnlySpan<byte> line)
    {
        var text = _isFirst && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        _isFirst = false;
        return (text is [.., (byte)'\r'] ? text[..^1] : text).ToArray();
    }
}
