using System.Net;
using System.Text;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

/// <summary>What a body without JSON says that is no answer of a provider; the beginning of a body may end within a character.</summary>
public class NonAnswerTests
{
    [Fact]
    public void Body_that_is_cut_within_a_character_is_no_bad_text() => Assert.Null(NonAnswer.Of(HttpStatusCode.BadRequest, "{\"error\":{\"message\":\"café"u8[..^1]));

    [Fact]
    public void Body_with_a_wrong_byte_is_told_of() =>
        Assert.Contains("UTF-8", NonAnswer.Of(HttpStatusCode.BadRequest, [.. Encoding.UTF8.GetBytes("{\"error\":"), 0xFF, .. Encoding.UTF8.GetBytes("\"x\"}")]), StringComparison.Ordinal);
}
