using System.Text;

namespace LearningItems.Generation.Files;

/// <summary>Where the common characters of East Asian encodings are. Each of them has the common ones in front, sorted by sound or strokes, and the rare ones behind.</summary>
internal static class WideChars
{
    /// <summary>Kana alone prove Japanese; characters alone do not speak against it, but a list has some kana.</summary>
    private const double HanOfJapanese = 0.97;

    private static readonly Dictionary<string, Encoding> ByName = new(StringComparer.Ordinal)
    {
        ["gb18030"] = KnownEncodings.Find("gb18030")!,
        ["big5"] = KnownEncodings.Find("big5")!,
        ["shift_jis"] = KnownEncodings.Find("shift_jis")!,
        ["euc-jp"] = KnownEncodings.Find("euc-jp")!,
        ["euc-kr"] = KnownEncodings.Find("euc-kr")!,
    };

    public static double Weight(string encoding, char c)
    {
        // Letters of other scripts and private characters are in these tables too, and in no list.
        if (c is >= '\uFF01' and <= '\uFF60' or >= '\u3000' and <= '\u3020' or '·' or '…' or '“' or '”' or '‘' or '’' or '—')
        {
            return 1;
        }

        if (encoding.EndsWith("jp", StringComparison.Ordinal) || encoding == "shift_jis")
        {
            return c is >= '\u3041' and <= '\u30FF' ? 1 : IsHan(c) && IsCommon(encoding, c) ? HanOfJapanese : 0;
        }

        return encoding == "euc-kr" ? (c is >= '\uAC00' and <= '\uD7A3' && IsCommon(encoding, c) ? 1 : 0) : IsHan(c) && IsCommon(encoding, c) ? 1 : IsTone(c) ? 1 : 0;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Letters of pinyin, which GB 2312 has for lists like these.</summary>
    private static bool IsTone(char c) => "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü".Contains(c, StringComparison.Ordinal);

    private static bool IsCommon(string encoding, char c)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = ByName[encoding].GetBytes([c], bytes);
        return length == 2 && encoding switch
        {
            "gb18030" => bytes[0] is >= 0xB0 and <= 0xD7 && bytes[1] >= 0xA1,
            "big5" => bytes[0] is >= 0xA4 and <= 0xC6,
            "shift_jis" => bytes[0] is >= 0x88 and <= 0x98,
            "euc-jp" => bytes[0] is >= 0xB0 and <= 0xCF,
            _ => bytes[0] is >= 0xB0 and <= 0xC8 && bytes[1] >= 0xA1,
        };
    }
}
