using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Encodings by name. Bytes that are no text in them are never replaced.</summary>
internal static class KnownEncodings
{
    /// <summary>What messages name to choose from.</summary>
    public static readonly IReadOnlyList<string> Common = ["utf-8", "utf-16", "windows-1252", "windows-1251", "gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"];

    /// <summary>Names people use for what .NET knows under others.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["utf-8-sig"] = "utf-8",
        ["utf16"] = "utf-16",
        ["utf-16le"] = "utf-16",
        ["utf32"] = "utf-32",
        ["cp936"] = "gb18030",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["cp950"] = "big5",
        ["cp932"] = "shift_jis",
        ["sjis"] = "shift_jis",
        ["shift-jis"] = "shift_jis",
        ["cp949"] = "ks_c_5601-1987",
        ["euckr"] = "euc-kr",
        ["eucjp"] = "euc-jp",
        ["macroman"] = "macintosh",
        ["mac-roman"] = "macintosh",
        ["latin1"] = "iso-8859-1",
        ["latin-1"] = "iso-8859-1",
        ["ansi"] = "windows-1252",
    };

    /// <summary>The encoding of a name; null when none is known.</summary>
    public static Encoding? Find(string name)
    {
        var known = Aliases.GetValueOrDefault(name.Trim(), name.Trim());
        var dotnet = known is ['c', 'p', .. var number] && int.TryParse(number, out _) ? "windows-" + number : known;
        return Windows(known) ?? Windows(dotnet) ?? Own(known);
    }

    public static bool TryDecode(ReadOnlySpan<byte> bytes, Encoding encoding, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    private static Encoding? Windows(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static Encoding? Own(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            // There is no other way to ask whether a name is known.
            return null;
        }
    }
}
