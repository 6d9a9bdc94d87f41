using System.Runtime.InteropServices;

namespace LearningItems.Generation.Files;

/// <summary>Bytes as a stream, for readers that want one; arrays, which bytes of files are, are not copied.</summary>
internal sealed class ReadOnlyBytes : MemoryStream
{
    public ReadOnlyBytes(ReadOnlyMemory<byte> bytes)
        : this(MemoryMarshal.TryGetArray(bytes, out var array) ? array : new ArraySegment<byte>(bytes.ToArray()))
    {
    }

    private ReadOnlyBytes(ArraySegment<byte> array)
        : base(array.Array!, array.Offset, array.Count, writable: false)
    {
    }
}
