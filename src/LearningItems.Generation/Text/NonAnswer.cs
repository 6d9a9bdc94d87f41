using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace LearningItems.Generation.Text;

/// <summary>What a body is that no API of a model answers with, and what to do about it.</summary>
internal static partial class NonAnswer
{
    private const int LongestTitle = 80;
    private const int LongestHead = 4_096;

    /// <summary>What the body is, in a sentence; null where it may be an answer.</summary>
    /// <param name="status">The status it came with.</param>
    /// <param name="body">The body, or its beginning.</param>
    public static string? Of(HttpStatusCode status, ReadOnlySpan<byte> body)
    {
        var text = body.TrimStart("\uFEFF \t\r\n"u8);
        var with = string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)status}");
        return text.Length == 0 ? $"The endpoint answered with nothing ({with}, an empty body): check its address, and what stands between it and this program."
            : IsPage(text) ? $"The endpoint answered with an HTML page ({with}{Title(text)}): its address is that of a website, or a proxy or a sign-in page answered. Check the address; that of an API often ends in /v1."
            : FirstBad(text) is { } at ? string.Create(CultureInfo.InvariantCulture, $"The endpoint answered with bytes that are no UTF-8 ({with}, 0x{text[at]:X2} at {at}): look for a proxy that changes the encoding, or compresses without saying so.")
            : null;
    }

    /// <summary>Whether a text begins as a page does.</summary>
    public static bool IsPage(ReadOnlySpan<byte> text) => text is [(byte)'<', ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'!' or (byte)'?'), ..];

    private static string Title(ReadOnlySpan<byte> page)
    {
        var head = Encoding.UTF8.GetString(page[..Math.Min(page.Length, LongestHead)]);
        return TitleOf().Match(head) is { Success: true } title ? $", '{Shortened.To(Printable.OneLine(title.Groups["title"].Value), LongestTitle)}'" : string.Empty;
    }

    // The beginning of a body may end within a character.
    private static int? FirstBad(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return null;
        }

        for (var at = 0; at < text.Length;)
        {
            var status = Rune.DecodeFromUtf8(text[at..], out _, out var length);
            if (status == System.Buffers.OperationStatus.InvalidData)
            {
                return at;
            }

            at += length;
        }

        return null;
    }

    [GeneratedRegex("<title[^>]{0,200}>(?<title>[^<]{1,400})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitleOf();
}
