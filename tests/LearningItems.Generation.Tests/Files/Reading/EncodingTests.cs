using System.Text;

namespace LearningItems.Generation.Tests.Files;

public sealed class EncodingTests
{
    private const string Text = "word,pinyin\n爱,ài\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Text_with_a_byte_order_mark_is_read_and_the_mark_is_no_part_of_the_first_header(string encoding)
    {
        var list = await Lists.Read(Lists.Encode(Text, Encoding.GetEncoding(encoding)));

        Assert.Equal(["爱"], list.Texts());
        Assert.Equal("word", list.Columns[0].Header);
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\uFEFF")]
    public async Task Byte_order_marks_before_a_quoted_header_are_left_out(string marks)
    {
        var list = await Lists.Read(Encoding.UTF8.GetBytes(marks + "\"word\",pinyin\n爱,ài\n"));

        Assert.Equal(["爱"], list.Texts());
    }

    [Fact]
    public async Task Byte_order_mark_before_json_is_left_out()
    {
        var list = await Lists.Read(Lists.Encode("[{\"word\":\"爱\"}]", Encoding.UTF8));

        Assert.Equal(["爱"], list.Texts());
    }

    [Fact]
    public async Task Utf8_without_a_mark_is_read() =>
        Assert.Equal(["爱"], (await Lists.Read(Encoding.UTF8.GetBytes(Text))).Texts());

    [Theory]
    [InlineData("word\na")]
    [InlineData("[\"abcd")]
    public async Task Text_with_half_a_surrogate_pair_is_an_error(string start)
    {
        var exception = await Lists.Fails(start + (char)0xD800);

        Assert.Equal("The list is not valid text: character 7 is half of a surrogate pair. Save the list as UTF-8.", exception.Message);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Utf16_without_a_mark_is_read(string encoding) =>
        Assert.Equal(["爱"], (await Lists.Read(Encoding.GetEncoding(encoding).GetBytes(Text))).Texts());

    [Theory]
    [InlineData(new byte[] { 0x77, 0x6F, 0x72, 0x64, 0x0A, 0xE9, 0x74, 0xE9 }, "The list is not UTF-8 text; it may be windows-1252, ", "Name the right one with --encoding NAME, or save the list as UTF-8.")] // "word\nété" in Latin-1
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, "The list is not valid utf-16: some of its bytes are no text in it.", " Save the list as CSV, TSV or JSON in UTF-8, or name its encoding with --encoding NAME.")] // half a surrogate pair
    public async Task Bytes_that_are_not_surely_of_an_encoding_are_an_error_and_not_replaced_characters(byte[] bytes, string problem, string remedy)
    {
        var exception = await Assert.ThrowsAsync<LearningItems.Generation.Files.WordListException>(() => Lists.Read(bytes));

        Assert.StartsWith(problem, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(remedy, exception.Message, StringComparison.Ordinal);
    }
}
