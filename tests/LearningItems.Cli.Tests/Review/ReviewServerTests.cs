using System.Net;
using System.Net.Http.Headers;
using LearningItems.Cli.Review;

namespace LearningItems.Cli.Tests.Review;

/// <summary>Who may decide, on what, and what is kept before anybody is told that it is.</summary>
public sealed class ReviewServerTests
{
    [Fact]
    public async Task Page_is_served_to_this_machine_alone_and_not_kept_or_framed()
    {
        await using var review = await ServedReview.StartAsync();
        using var page = await review.GetAsync("/");

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8", "127.0.0.1"), (page.StatusCode, page.Content.Headers.ContentType!.ToString(), review.Address.Host));
        Assert.Contains("\"address\":\"/decisions\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var (name, value) in new[]
        {
            ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Content-Security-Policy", "frame-ancestors 'none'"),
            ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
        })
        {
            Assert.Equal(value, Assert.Single(page.Headers.GetValues(name)));
        }

        Assert.False(page.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("192.168.0.1", HttpStatusCode.Forbidden)]
    [InlineData("LOCALHOST", HttpStatusCode.OK)]
    public async Task Page_is_served_under_the_names_of_this_machine_alone(string host, HttpStatusCode expected)
    {
        await using var review = await ServedReview.StartAsync();

        using var answer = await review.GetAsync("/", host);

        var tellsTheToken = (await answer.Content.ReadAsStringAsync()).Contains(review.Token, StringComparison.Ordinal);
        Assert.Equal((expected, expected == HttpStatusCode.OK), (answer.StatusCode, tellsTheToken));
    }

    [Theory]
    [InlineData("Origin", null)]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("X-Review-Token", null)]
    [InlineData("X-Review-Token", "0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("Host", "evil.example")]
    public async Task Decision_from_elsewhere_is_refused(string header, string? value)
    {
        await using var review = await ServedReview.StartAsync();

        var (status, _) = await review.PostAsync(ServedReview.Body(review.Items[0].Id, "accepted"), request =>
        {
            request.Headers.Remove(header);
            request.Headers.TryAddWithoutValidation(header, value is null ? [] : [value]);
        });

        Assert.Equal((403, false), (status, File.Exists(review.Log)));
    }

    [Fact]
    public async Task Decision_is_on_the_disk_when_it_is_answered()
    {
        await using var review = await ServedReview.StartAsync();

        foreach (var (decision, number) in new[] { "accepted", "rejected", "ask_again", "undecided" }.Select((decision, number) => (decision, number)))
        {
            Assert.Equal((200, "{\"kept\":1}"), await review.PostAsync(ServedReview.Body(review.Items[0].Id, decision, "why")));

            var lines = await File.ReadAllLinesAsync(review.Log);
            Assert.Equal(number + 1, lines.Length);
            Assert.StartsWith($"{{\"id\":\"{review.Items[0].Id}\",\"decision\":\"{decision}\",\"comment\":\"why\",\"at\":\"", lines[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Decision_that_cannot_be_written_is_answered_with_the_reason()
    {
        await using var review = await ServedReview.StartAsync();
        review.LockLog();

        var (status, text) = await review.PostAsync(ServedReview.Body(review.Items[0].Id, "accepted"));

        Assert.Equal(500, status);
        Assert.StartsWith("The decisions cannot be written (", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_decisions_are_kept_together_or_not_at_all()
    {
        await using var review = await ServedReview.StartAsync();
        var all = $"[{string.Join(',', review.Items.Select(item => ServedReview.Body(item.Id, "accepted")[1..^1]))}]";

        var (refused, _) = await review.PostAsync(all.Replace(review.Items[2].Id.ToString(), Guid.Empty.ToString(), StringComparison.Ordinal));
        var isKept = File.Exists(review.Log);
        var (twice, reason) = await review.PostAsync(all.Replace(review.Items[2].Id.ToString(), review.Items[1].Id.ToString(), StringComparison.Ordinal));

        Assert.Equal((404, false, 400), (refused, isKept, twice));
        Assert.Contains("same item", reason, StringComparison.Ordinal);
        Assert.Equal((200, "{\"kept\":3}"), await review.PostAsync(all));
        Assert.Equal(3, (await review.DecisionsAsync()).Last.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("[null]")]
    [InlineData("{\"id\":\"ID\",\"decision\":\"accepted\"}")]
    [InlineData("[{\"id\":\"ID\"}]")]
    [InlineData("[{\"decision\":\"accepted\"}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":1}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"Accepted\"}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"accepted\",\"at\":\"2026-01-02T03:04:05Z\"}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"accepted\",\"decision\":\"rejected\"}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"accepted\"}] more")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"accepted\",\"comment\":\"a\\u0000b\"}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"accepted\",\"comment\":\"\\ud800\"}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"edited\"}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"edited\",\"item\":{\"id\":\"ID\"}}]")]
    [InlineData("[{\"id\":\"ID\",\"decision\":\"edited\",\"item\":\"text\"}]")]
    public async Task What_is_no_decision_is_refused_with_a_reason(string body)
    {
        await using var review = await ServedReview.StartAsync();

        var (status, reason) = await review.PostAsync(body.Replace("ID", review.Items[0].Id.ToString(), StringComparison.Ordinal));

        Assert.Equal((400, false), (status, File.Exists(review.Log)));
        Assert.NotEmpty(reason);
    }

    [Fact]
    public async Task Request_of_another_kind_or_size_is_refused()
    {
        await using var review = await ServedReview.StartAsync();
        var body = ServedReview.Body(review.Items[0].Id, "accepted");

        var (kind, _) = await review.PostAsync(body, request => request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain"));
        var (size, _) = await review.PostAsync(body.PadRight(ReviewEndpoints.LargestBody + 1), request => request.Headers.ExpectContinue = true);
        var (chunked, _) = await review.PostAsync(body.PadRight(ReviewEndpoints.LargestBody + 1), request => (request.Headers.TransferEncodingChunked, request.Headers.ExpectContinue) = (true, true));
        using var method = await review.GetAsync("/decisions");
        using var path = await review.GetAsync("/items.jsonl");

        Assert.Equal((415, 413, 413, HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound), (kind, size, chunked, method.StatusCode, path.StatusCode));
        Assert.False(File.Exists(review.Log));
    }

    [Fact]
    public async Task Result_that_is_being_written_is_no_page_and_its_earlier_page_still_decides()
    {
        await using var review = await ServedReview.StartAsync();
        review.Rewrite("items.jsonl", "torn");
        using var between = await review.GetAsync("/");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, between.StatusCode);
        Assert.Equal(200, (await review.PostAsync(ServedReview.Body(review.Items[0].Id, "accepted"))).Status);
    }
}
