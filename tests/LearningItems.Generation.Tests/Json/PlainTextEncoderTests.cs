using System.Text.Json;

namespace LearningItems.Generation.Tests.Json;

public class PlainTextEncoderTests
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = PlainTextEncoder.Instance };

    [Fact]
    public void Any_character_before_a_digit_is_read_back()
    {
        foreach (var c in Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => !char.IsSurrogate(c)))
        {
            var text = $"{c}1f";

            Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text, Options)));
        }
    }

    [Theory]
    [InlineData("😀 𠮷\u3000é", "\"😀 𠮷\u3000é\"")]
    [InlineData("a\u2028b\u0085c", "\"a\\u2028b\\u0085c\"")]
    [InlineData("\"\\\n\u0001", "\"\\\"\\\\\\n\\u0001\"")]
    public void Text_stays_as_it_is_but_for_what_breaks_a_line_or_a_string(string text, string json) => Assert.Equal(json, JsonSerializer.Serialize(text, Options));
}
