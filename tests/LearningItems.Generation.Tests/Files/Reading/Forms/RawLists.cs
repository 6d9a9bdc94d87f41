using System.Text;
using LearningItems.Generation.Files;

namespace LearningItems.Generation.Tests.Files.Forms;

/// <summary>Reads files given as text or bytes, and shows rows in one line each.</summary>
internal static class RawLists
{
    public static RawList Read(string text) => ListFile.Read(text, "'words'");

    public static RawList Read(byte[] bytes, string? language = null, string? encoding = null) =>
        ListFile.Read(bytes, "'words'", new FormOptions { Language = language, Encoding = encoding });

    public static string Refusal(string text) => Refusal(Encoding.UTF8.GetBytes(text));

    public static string Refusal(byte[] bytes, FormOptions? options = null)
    {
        var message = Assert.Throws<WordListException>(() => ListFile.Read(bytes, "'words'", options ?? new FormOptions())).Message;
        Assert.InRange(message.Length, 1, 300);
        Assert.DoesNotContain('\n', message);
        Assert.StartsWith("'words' ", message, StringComparison.Ordinal);
        return message;
    }

    /// <summary>The rows as <c>line: cell¦cell</c>, problems as <c>line!</c>.</summary>
    public static string[] Shown(this RawList list) =>
        [.. list.Rows.Select(row => row.Problem is not null ? $"{row.Line}!" : row.Source is not null ? $"{row.Line}= {row.Source.Text}" : $"{row.Line}: {string.Join('¦', row.Cells)}")];

    public static int[] RemarkLines(this RawList list) => [.. list.Remarks.Where(remark => remark.Code == "remark_lines").SelectMany(remark => remark.Lines)];

    public static IEnumerable<string> Codes(this RawList list) => list.Remarks.Select(remark => remark.Code);
}
