using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using System.Text;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;

namespace LearningItems.Providers.Tests.Batches;

/// <summary>A big batch goes out and comes back without being held: what is kept in memory is a line, whatever the number of lines.</summary>
[Collection(nameof(Alone))]
public class BigBatchTests
{
    private const int Requests = 20_000;
    private const long Bound = 24 << 20; // of some 60 MB each way

    [Fact]
    public async Task Memory_is_bounded_by_a_line_on_the_way_out()
    {
        using var server = new MeasuringServer();
        var messages = new[] { new ChatMessage(ChatRole.User, new string('a', 3_000)) };
        var requests = Enumerable.Range(1, Requests).Select(number => new BatchRequest { Id = $"k-{number}", Messages = messages, Options = new ChatOptions() }).ToList();
        server.Begin();

        await server.Client.SubmitAsync("k", requests);

        Assert.InRange(server.Bytes, 60_000_000, 80_000_000);
        Assert.InRange(server.Grown, long.MinValue, Bound);
    }

    [Fact]
    public async Task Memory_is_bounded_by_a_line_on_the_way_back()
    {
        using var server = new MeasuringServer();
        server.Begin();
        var count = 0;

        await foreach (var result in server.Client.ReadAsync("b"))
        {
            Assert.Equal(3_000, result.Response!.Text.Length);
            count++;
        }

        Assert.Equal(Requests, count);
        Assert.InRange(server.Grown, long.MinValue, Bound);
    }

    /// <summary>Takes and gives big files, and looks every few megabytes at what is in use.</summary>
    private sealed class MeasuringServer : HttpMessageHandler
    {
        private const int Step = 8 << 20;

        private long _before;
        private long _next = Step;

        public IBatchChatClient Client => new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions
        {
            Endpoint = new Uri("http://model.test/v1"),
            Transport = new HttpClientPipelineTransport(new HttpClient(this, disposeHandler: false)),
        }).AsBatchChatClient("asked");

        public long Bytes { get; private set; }

        public long Grown { get; private set; } = long.MinValue;

        public void Begin() => _before = GC.GetTotalMemory(forceFullCollection: true);

        public void Count(int bytes)
        {
            Bytes += bytes;
            if (Bytes >= _next)
            {
                _next += Step;
                Grown = Math.Max(Grown, GC.GetTotalMemory(forceFullCollection: true) - _before);
            }
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            switch (request.RequestUri!.AbsolutePath)
            {
                case "/v1/files":
                    await request.Content!.CopyToAsync(new CountingStream(this), cancellationToken);
                    return BatchServer.Answer("""{"id":"f","object":"file","bytes":1,"created_at":1,"filename":"k.jsonl","purpose":"batch","status":"processed"}""");
                case "/v1/files/out/content":
                    return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new ResultsStream(this)) };
                default:
                    return BatchServer.Answer(BatchServer.Batch("b", "completed", ""","output_file_id":"out" """));
            }
        }
    }

    private sealed class CountingStream(MeasuringServer server) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            server.Count(buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count) => server.Count(count);

        public override void Write(ReadOnlySpan<byte> buffer) => server.Count(buffer.Length);
    }

    private sealed class ResultsStream(MeasuringServer server) : MemoryStream
    {
        private ReadOnlyMemory<byte> _line;
        private int _lines;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_line.IsEmpty && _lines < Requests)
            {
                _line = Encoding.UTF8.GetBytes($$"""{"custom_id":"k-{{++_lines}}","response":{"status_code":200,"body":{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"{{new string('a', 3_000)}}"},"finish_reason":"stop"}] } },"error":null}""" + "\n");
            }

            var count = Math.Min(buffer.Length, _line.Length);
            _line[..count].CopyTo(buffer);
            _line = _line[count..];
            server.Count(count);
            return ValueTask.FromResult(count);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();
    }
}
