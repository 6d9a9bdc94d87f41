using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using LearningItems.Cli.Review;
using LearningItems.Cli.Tests.Commands;
using LearningItems.Generation;
using LearningItems.Generation.Files;

namespace LearningItems.Cli.Tests.Review;

/// <summary>A review that is served on a free port, and what a page of it sends.</summary>
internal sealed partial class ServedReview : IAsyncDisposable
{
    private readonly TemporaryDirectory _directory;
    private readonly ReviewServer _server;
    private readonly HttpClient _client;

    private ServedReview(TemporaryDirectory directory, ReviewServer server, IReadOnlyList<LearningItem> items)
    {
        (_directory, _server, Items) = (directory, server, items);
        _client = new HttpClient { BaseAddress = server.Address };
    }

    public IReadOnlyList<LearningItem> Items { get; }

    public Uri Address => _server.Address;

    public string Token { get; private set; } = string.Empty;

    public string Log => _directory[ResultFileNames.Decisions];

    public static async Task<ServedReview> StartAsync()
    {
        var directory = new TemporaryDirectory();
        var result = GenerationResults.Of(GeneratedItems.Of("merci"), GeneratedItems.Of("pain"), GeneratedItems.Of("eau"));
        await GenerationResultWriter.WriteAsync(result, directory.FullName);
        var server = await ReviewServer.StartAsync(await ReviewSite.OpenAsync(directory.FullName, TimeProvider.System), port: 0);
        var review = new ServedReview(directory, server, [.. result.Items.Select(made => made.Item)]);
        review.Token = TokenIn().Match(await review._client.GetStringAsync("/")).Groups["token"].Value;
        return review;
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? host = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        return _client.SendAsync(request);
    }

    /// <summary>Posts as the page does, but for what is changed.</summary>
    public async Task<(int Status, string Text)> PostAsync(string body, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/decisions") { Content = new StringContent(body, new MediaTypeHeaderValue("application/json")) };
        request.Headers.Add("Origin", Address.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("X-Review-Token", Token);
        change?.Invoke(request);
        using var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The body of a decision on an item.</summary>
    public static string Body(Guid id, string decision, string? comment = null, LearningItem? item = null) =>
        $$"""[{"id":"{{id}}","decision":"{{decision}}"{{(comment is null ? "" : $",\"comment\":{LearningItemJson.Serialize(comment)}")}}{{(item is null ? "" : $",\"item\":{LearningItemJson.Serialize(item)}")}}}]""";

    public void LockLog() => Directory.CreateDirectory(Log);

    public void Rewrite(string name, string text) => _directory.Write(name, text);

    public Task<ReviewDecisions> DecisionsAsync() => ReviewLog.ReadAsync(_directory.FullName);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
        _directory.Dispose();
    }

    [GeneratedRegex("""
        "token":"(?<token>[0-9a-f]{64})"
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TokenIn();
}
