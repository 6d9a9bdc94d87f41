using System.Net;
using LearningItems.Generation.Execution;

namespace LearningItems.Generation.Tests.Execution.Failures;

public class FailureClassificationTests
{
    [Theory]
    [InlineData(400, ChatFailureKind.InvalidRequest)]
    [InlineData(401, ChatFailureKind.Authentication)]
    [InlineData(402, ChatFailureKind.QuotaExhausted)]
    [InlineData(403, ChatFailureKind.Authentication)]
    [InlineData(404, ChatFailureKind.InvalidRequest)]
    [InlineData(408, ChatFailureKind.Transient)]
    [InlineData(409, ChatFailureKind.Transient)]
    [InlineData(413, ChatFailureKind.ContextExceeded)]
    [InlineData(422, ChatFailureKind.InvalidRequest)]
    [InlineData(429, ChatFailureKind.RateLimited)]
    [InlineData(500, ChatFailureKind.Transient)]
    [InlineData(502, ChatFailureKind.Transient)]
    [InlineData(503, ChatFailureKind.Transient)]
    [InlineData(504, ChatFailureKind.Transient)]
    [InlineData(529, ChatFailureKind.Transient)]
    [InlineData(302, ChatFailureKind.Unknown)]
    public void Http_status_says_what_kind_of_failure_it_is(int status, ChatFailureKind kind) =>
        Assert.Equal(new ChatFailure(kind), Classify(Http(status)));

    public static TheoryData<Exception, ChatFailureKind> Exceptions => new()
    {
        { new HttpRequestException("connection refused"), ChatFailureKind.Transient },
        { new IOException("reset by peer"), ChatFailureKind.Transient },
        { new EndOfStreamException(), ChatFailureKind.Transient },
        { new TimeoutException(), ChatFailureKind.Transient },
        { new TaskCanceledException("HttpClient.Timeout"), ChatFailureKind.Transient },
        { new OperationCanceledException(), ChatFailureKind.Transient },
        { new UnauthorizedAccessException(), ChatFailureKind.Authentication },
        { new InvalidOperationException("what is this"), ChatFailureKind.Unknown },
        { new NotSupportedException(), ChatFailureKind.Unknown },
    };

    [Theory]
    [MemberData(nameof(Exceptions))]
    public void Exceptions_of_dotnet_are_known(Exception exception, ChatFailureKind kind) => Assert.Equal(kind, Classify(exception).Kind);

    [Fact]
    public void Wrapped_exception_is_understood_by_what_it_wraps()
    {
        Assert.Equal(ChatFailureKind.RateLimited, Classify(new InvalidOperationException("sdk", Http(429))).Kind);
        Assert.Equal(ChatFailureKind.Authentication, Classify(new InvalidOperationException("outer", new NotSupportedException("sdk", Http(401)))).Kind);
        Assert.Equal(ChatFailureKind.Transient, Classify(new AggregateException(new IOException())).Kind);
        Assert.Equal(ChatFailureKind.Unknown, Classify(new InvalidOperationException("outer", new NotSupportedException())).Kind);
    }

    [Fact]
    public void Classification_of_the_application_comes_first()
    {
        var refused = new ChatFailure(ChatFailureKind.Refused, TimeSpan.FromSeconds(3));

        Assert.Same(refused, FailureClassification.Classify(Http(500), _ => refused));
    }

    [Fact]
    public void Null_of_the_application_leaves_it_to_the_default() =>
        Assert.Equal(ChatFailureKind.Transient, FailureClassification.Classify(Http(500), _ => null).Kind);

    private static ChatFailure Classify(Exception exception) => FailureClassification.Classify(exception, own: null);

    private static HttpRequestException Http(int status) => new("failed", inner: null, (HttpStatusCode)status);
}
