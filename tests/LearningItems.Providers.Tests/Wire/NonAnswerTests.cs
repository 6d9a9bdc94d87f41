using System.ClientModel;
using System.Net;
using System.Security.Authentication;
using Anthropic;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;

namespace LearningItems.Providers.Tests.Wire;

/// <summary>What is no answer of an API is named as what it is, with what to do about it; and no body is taken in without end.</summary>
public class NonAnswerTests
{
    private const string Page = "<!DOCTYPE html>\n<html><head><title>Sign in – corp\nproxy</title></head><body>{\"error\":1}</body></html>";

    /// <summary>Bodies, their statuses, and what is said of them.</summary>
    public static TheoryData<int, string, string> Bodies => new()
    {
        { 200, Page, "an HTML page (HTTP 200, 'Sign in – corp proxy')" },
        { 404, Page, "an HTML page (HTTP 404, 'Sign in – corp proxy')" },
        { 502, "<html>bad gateway", "an HTML page (HTTP 502)" },
        { 200, "", "nothing (HTTP 200, an empty body)" },
        { 200, " \n ", "nothing (HTTP 200, an empty body)" },
        { 503, "", "nothing (HTTP 503, an empty body)" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_that_is_no_answer_is_named_with_the_remedy(int status, string body, string says)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Answer(body, body.StartsWith('<') ? "text/html" : "application/json", status));

        foreach (var ask in new[] { () => server.Client().GetResponseAsync("hello"), () => server.Client().GetStreamingResponseAsync("hello").ToChatResponseAsync() })
        {
            var exception = await Assert.ThrowsAsync<ClientResultException>(ask);

            Assert.Contains(says.Split(',', ')')[0], exception.Message, StringComparison.Ordinal); // of a stream that is a page, the first line is read
            Assert.Contains("heck", exception.Message, StringComparison.Ordinal);
            Assert.Equal(status == 200 ? 500 : status, exception.Status);
        }
    }

    [Fact]
    public async Task No_content_is_no_answer()
    {
        using var server = new ScriptedServer(() => new HttpResponseMessage(HttpStatusCode.NoContent));

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => server.Client().GetResponseAsync("hello"));

        Assert.Contains("HTTP 204, an empty body", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_named_with_their_place()
    {
        using var server = new ScriptedServer(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([.. "{\"id\":\""u8, 0xE4, .. "\"}"u8]) });

        var exception = await Assert.ThrowsAsync<ClientResultException>(() => server.Client().GetResponseAsync("hello"));

        Assert.Contains("no UTF-8 (HTTP 200, 0xE4 at 7)", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, Page, "text/html", "an HTML page (HTTP 200, 'Sign in – corp proxy')")]
    [InlineData(404, Page, "text/html", "an HTML page (HTTP 404, 'Sign in – corp proxy')")]
    [InlineData(204, "", "application/json", "nothing (HTTP 204, an empty body)")]
    [InlineData(503, "", "application/json", "nothing (HTTP 503, an empty body)")]
    public async Task Anthropics_handler_names_it_alike(int status, string body, string type, string says)
    {
        using var server = new ScriptedServer(() => ScriptedServer.Answer(body, type, status));

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => Anthropic(server).GetResponseAsync("hello"));

        Assert.Contains(says, $"{exception} {AnthropicFailures.MessageOf(exception)}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Certificate_that_nobody_trusts_ends_a_run_with_the_remedy(bool isOpenAI)
    {
        using var server = new ScriptedServer(() => throw new HttpRequestException(HttpRequestError.SecureConnectionError, "The SSL connection could not be established, see inner exception.", new AuthenticationException("The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot")));
        var options = new LearningItemGenerationOptions { ClassifyFailure = isOpenAI ? OpenAIFailures.Classify : AnthropicFailures.Classify };
        var request = new GenerationRequest { Language = "fr", Level = ProficiencyLevel.Parse("A1"), Sources = [new SourceItem { Text = "pain" }], Categories = [LearningItemCategory.Vocab] };

        var result = await new LearningItemGenerator(isOpenAI ? server.Client() : Anthropic(server), options).GenerateAsync(request);

        Assert.Single(server.Requests); // no second attempt would be answered by another
        Assert.Contains("certificate is not trusted: have this machine trust its authority", result.Ledger.Entries[0].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reply_without_end_is_read_to_32_MB_and_an_error_to_1(bool isOpenAI)
    {
        using var body = new EndlessStream();
        using var reply = new ScriptedServer(() => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(body) { Headers = { ContentType = new("application/json") } } });
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => (isOpenAI ? reply.Client() : Anthropic(reply)).GetResponseAsync("hello"));
        Assert.Contains("The reply is longer than 32 MB.", exception.ToString(), StringComparison.Ordinal);
        Assert.InRange(body.Passed, 32 << 20, 34 << 20);

        using var page = new EndlessStream();
        using var error = new ScriptedServer(() => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StreamContent(page) { Headers = { ContentType = new("application/json") } } });
        await Assert.ThrowsAnyAsync<Exception>(() => (isOpenAI ? error.Client() : Anthropic(error)).GetResponseAsync("hello"));
        Assert.InRange(page.Passed, 1 << 20, 3 << 20);
    }

    private static IChatClient Anthropic(ScriptedServer server) => new AnthropicClient
    {
        HttpClient = new HttpClient(server, disposeHandler: false),
        BaseUrl = "http://model.test",
        MaxRetries = 0,
        Handlers = [new AnthropicRetryAfterHandler()],
        AuthToken = null,
        ApiKey = "key",
    }.AsIChatClient("asked");

    private sealed class EndlessStream : Stream
    {
        public long Passed { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            buffer[offset] = Passed == 0 ? (byte)'"' : buffer[offset]; // a text of JSON without its end
            Passed += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
