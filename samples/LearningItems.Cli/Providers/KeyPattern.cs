using System.Text;

namespace LearningItems.Cli.Providers;

/// <summary>
/// A key in every form a text may carry it: as it is, with any of its characters escaped as JSON may (<c>\/</c>, <c>\u002B</c> in either case) or as an
/// address may (<c>%2B</c>), in UTF-8 or with two bytes a character. Base64 and the like are no forms of a text, and nobody finds them.
/// </summary>
/// <param name="key">The key.</param>
/// <param name="layout">How a character stands in the bytes.</param>
internal sealed class KeyPattern(string key, KeyPattern.Layout layout)
{
    public enum Layout
    {
        Utf8,
        Utf16LittleEndian,
        Utf16BigEndian,
    }

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    private int Unit => layout == Layout.Utf8 ? 1 : 2;

    /// <summary>All layouts of a key; beyond ASCII only UTF-8, for a key that is sent in a header is ASCII.</summary>
    public static IReadOnlyList<KeyPattern> Of(string key) => [.. Enum.GetValues<Layout>().Select(layout => new KeyPattern(key, layout))];

    /// <summary>Looks for the key where a text goes on.</summary>
    /// <param name="text">The rest of the text.</param>
    /// <returns>Bytes of the key there, 0 where it is not; null where the text ends before that is clear.</returns>
    public int? Length(ReadOnlySpan<byte> text)
    {
        var at = 0;
        foreach (var expected in _key)
        {
            switch (Character(text, ref at))
            {
                case null:
                    return null;
                case var character when character != expected:
                    return 0;
            }
        }

        return at;
    }

    // The next character, escaped or not; -1 where it is none of a key, null where the text ends within it.
    private int? Character(ReadOnlySpan<byte> text, ref int at) => Next(text, ref at) switch
    {
        '\\' => Next(text, ref at) switch
        {
            null => null,
            'u' => Hexadecimal(text, ref at, digits: 4),
            var escaped => escaped,
        },
        '%' => Hexadecimal(text, ref at, digits: 2),
        var plain => plain,
    };

    private int? Hexadecimal(ReadOnlySpan<byte> text, ref int at, int digits)
    {
        var value = 0;
        for (var digit = 0; digit < digits; digit++)
        {
            switch (Next(text, ref at))
            {
                case null:
                    return null;
                case var character when char.IsAsciiHexDigit((char)Math.Max(0, character.Value)):
                    value = (value * 16) + Convert.ToInt32(((char)character.Value).ToString(), 16);
                    break;
                default:
                    return -1;
            }
        }

        return value;
    }

    private int? Next(ReadOnlySpan<byte> text, ref int at)
    {
        if (at + Unit > text.Length)
        {
            return null;
        }

        var (first, second) = (text[at], Unit == 1 ? (byte)0 : text[at + 1]);
        at += Unit;
        return layout switch
        {
            Layout.Utf8 => first,
            Layout.Utf16LittleEndian => second == 0 ? first : -1,
            _ => first == 0 ? second : -1,
        };
    }
}
