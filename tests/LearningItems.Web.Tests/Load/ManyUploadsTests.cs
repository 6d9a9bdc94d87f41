using System.Diagnostics;
using System.Net;
using System.Text;
using LearningItems.Web.Tests.Serving;
using Xunit.Abstractions;

namespace LearningItems.Web.Tests.Load;

/// <summary>Two hundred lists of a megabyte at once: all are answered, and none stays in memory.</summary>
[Collection(nameof(Alone))]
public sealed class ManyUploadsTests(ITestOutputHelper output)
{
    private const int Uploads = 200;
    private const int Read = 40;
    private const int Megabyte = 1024 * 1024;

    // Two hundred connections, with the buffers that both of their ends keep for the next time: a third of the lists together.
    private const long MostHeld = 64 * Megabyte;

    // What a page shows of the lists.
    private const long MostHeldOfLists = 16 * Megabyte;

    [Fact]
    public async Task Lists_of_a_megabyte_are_all_answered_and_not_held()
    {
        using var unobserved = new Unobserved();
        await using var server = await WebServer.StartAsync(replace: null, "PostsPerMinute=1000", "MaxJobs=500");
        using var visitor = server.Visit();
        await visitor.ListAsync("mot,meaning\nmerci,thank you\n"); // what is made once is made
        var before = Unobserved.Held();

        await UploadAsync(visitor);
        var held = Unobserved.Held() - before;
        await UploadAsync(visitor);
        var more = Unobserved.Held() - before - held;

        output.WriteLine($"{held / 1024:N0} KB held after {Uploads} uploads of a megabyte, {more / 1024:N0} KB more after as many again");
        Assert.InRange(held, long.MinValue, MostHeld);
        Assert.InRange(more, long.MinValue, MostHeldOfLists);
        Assert.Empty(unobserved.Collect());
        Assert.Empty(server.Log.Faults);
    }

    // One in forty is read to its end, which takes most of the time; the others are found to be no lists, and are held as such.
    private async Task UploadAsync(Visitor visitor)
    {
        var (list, none) = (Lines(Megabyte - 64), NoList(Megabyte - 64));
        var watch = Stopwatch.StartNew();
        var statuses = await Task.WhenAll(Enumerable.Range(0, Uploads).Select(number => StatusAsync(visitor, number % Read == 0 ? list : none)));
        output.WriteLine($"{Uploads} uploads of a megabyte: {watch.ElapsedMilliseconds:N0} ms");
        Assert.Equal((Uploads / Read, Uploads - (Uploads / Read)), (statuses.Count(status => status == HttpStatusCode.SeeOther), statuses.Count(status => status == HttpStatusCode.UnprocessableEntity)));
    }

    [Fact]
    public async Task Lists_that_are_too_large_damaged_or_more_than_are_taken_have_their_statuses()
    {
        using var unobserved = new Unobserved();
        await using var server = await WebServer.StartAsync(replace: null, "PostsPerMinute=1000", "MaxUploads=1", "MaxWaitingUploads=20");
        using var visitor = server.Visit();
        await visitor.ListAsync("mot,meaning\nmerci,thank you\n");
        var before = Unobserved.Held();
        byte[][] files = [Lines(Megabyte + 1), NoList(Megabyte - 64), Lines(1_000)];

        var statuses = await Task.WhenAll(Enumerable.Range(0, Uploads).Select(number => StatusAsync(visitor, files[number % files.Length])));

        HttpStatusCode[][] expected = [[HttpStatusCode.RequestEntityTooLarge], [HttpStatusCode.UnprocessableEntity], [HttpStatusCode.SeeOther]];
        Assert.All(statuses.Index(), answer => Assert.Contains(answer.Item, expected[answer.Index % files.Length].Append(HttpStatusCode.TooManyRequests)));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.SeeOther, await StatusAsync(visitor, files[2])); // and then it is as it was
        Assert.InRange(Unobserved.Held() - before, long.MinValue, MostHeld);
        Assert.Empty(unobserved.Collect());
        Assert.Empty(server.Log.Faults);
    }

    [Fact]
    public async Task Uploads_that_break_off_leave_nothing_behind()
    {
        using var unobserved = new Unobserved();
        await using var server = await WebServer.StartAsync(replace: null, "PostsPerMinute=1000", "MaxUploads=2");
        using var visitor = server.Visit();
        await visitor.TokenAsync();
        using var leaving = new CancellationTokenSource();

        var uploads = Enumerable.Range(0, 20).Select(_ => visitor.Http.PostAsync("/lists", new MultipartFormDataContent { { new StreamContent(new BreakingStream(leaving)), "file", "list.csv" } }, leaving.Token)).ToList();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(uploads));
        var list = await visitor.ListAsync("mot,meaning\nmerci,thank you\n");

        Assert.Equal("read", await visitor.StateAsync(list));
        Assert.Empty(unobserved.Collect());
        Assert.Empty(server.Log.Faults);
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, byte[] list)
    {
        using var response = await visitor.UploadAsync(list);
        return response.StatusCode;
    }

    private static byte[] NoList(int bytes) => [0x89, .. "PNG\r\n"u8, .. new byte[bytes - 6]];

    private static byte[] Lines(int bytes)
    {
        var lines = new StringBuilder("mot,meaning\n");
        for (var number = 0; lines.Length < bytes; number++)
        {
            lines.Append("mot").Append(number).Append(',').Append('m', 5_000).Append('\n');
        }

        return [.. Encoding.ASCII.GetBytes(lines.ToString()).Take(bytes)];
    }

    /// <summary>Gives a part of a list; then its sender leaves.</summary>
    private sealed class BreakingStream(CancellationTokenSource leaving) : Stream
    {
        private int _left = 100_000;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_left <= 0)
            {
                await leaving.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            var count = Math.Min(buffer.Length, 10_000);
            buffer.Span[..count].Fill((byte)'a');
            _left -= count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
