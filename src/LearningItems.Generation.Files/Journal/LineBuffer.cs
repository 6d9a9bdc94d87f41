namespace LearningItems.Generation.Files;

/// <summary>
/// Cuts bytes into lines as they are read. What comes after the last line feed is no line yet: it is being written, or its writer was killed in it. A line
/// longer than <see cref="LineLimit.Bytes"/> is cut off there, and longer than it by that.
/// </summary>
internal sealed class LineBuffer
{
    private const int Block = 262_144;
    private const int Most = LineLimit.Bytes + 1;

    private byte[] _bytes = new byte[Block];
    private int _start;
    private int _searched;
    private int _filled;

    /// <summary>Where the next bytes go. Lines that were taken are gone.</summary>
    public Memory<byte> Room
    {
        get
        {
            var begun = Math.Min(_filled - _start, Most);
            _bytes.AsSpan(_start, begun).CopyTo(_bytes);
            (_start, _searched, _filled) = (0, begun, begun);
            if (begun == _bytes.Length)
            {
                Array.Resize(ref _bytes, Math.Min(_bytes.Length * 2, Most + Block));
            }

            return _bytes.AsMemory(begun);
        }
    }

    /// <summary>Says how many bytes came.</summary>
    public void Fill(int count) => _filled += count;

    /// <summary>Takes the next line; it is good until there is to be room again.</summary>
    public bool TryTake(out Memory<byte> line)
    {
        var length = _bytes.AsSpan(_searched, _filled - _searched).IndexOf((byte)'\n');
        var end = _searched + length;
        line = length < 0 ? default : _bytes.AsMemory(_start, end - _start);
        (_start, _searched) = length < 0 ? (_start, _filled) : (end + 1, end + 1);
        return length >= 0;
    }
}
