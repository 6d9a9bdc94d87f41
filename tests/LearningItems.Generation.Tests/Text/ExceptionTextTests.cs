using System.Security.Authentication;
using LearningItems.Generation.Text;

namespace LearningItems.Generation.Tests.Text;

public class ExceptionTextTests
{
    [Fact]
    public void Untrusted_certificate_is_named_with_the_remedy()
    {
        var exception = new HttpRequestException("The SSL connection could not be established, see inner exception.", new AuthenticationException("The remote certificate was rejected."));

        Assert.True(ExceptionText.IsUntrusted(exception));
        Assert.StartsWith("The server's certificate is not trusted: have this machine trust its authority", ExceptionText.Of(exception), StringComparison.Ordinal);
        Assert.EndsWith("The remote certificate was rejected.", ExceptionText.Of(exception), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_password_is_no_certificate() => Assert.False(ExceptionText.IsUntrusted(new AuthenticationException("no such user")));

    [Fact]
    public void Of_long_messages_no_more_is_looked_at_than_is_told()
    {
        var exception = new IOException(new string('x', 1_000_000), new IOException(new string('y', 1_000_000)));

        Assert.InRange(ExceptionText.Of(exception).Length, 1_000, ExceptionText.LongestLookedAt + 1);
    }
}
