using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace LearningItems.Generation;

/// <summary>
/// Writes JSON text as it is: escapes what JSON demands – quotation mark, backslash, controls, half surrogate pairs – and the line
/// breaks that some readers of JSON Lines split at. The encoders of .NET also escape emoji, rare characters and all wide spaces.
/// </summary>
internal sealed class PlainTextEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\', '\u007F', '\u0085', '\u2028', '\u2029']);

    public static PlainTextEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && Escaped.Contains((char)unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var index = 0; index < span.Length; index++)
        {
            if (Escaped.Contains(span[index]))
            {
                return index;
            }

            if (char.IsSurrogate(span[index]))
            {
                if (Rune.DecodeFromUtf16(span[index..], out _, out _) != OperationStatus.Done)
                {
                    return index;
                }

                index++;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{unicodeScalar:x4}",
        };
        var fits = escape.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
