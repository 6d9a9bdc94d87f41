using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningItems.Generation;

namespace LearningItems.Web.Tests.Serving;

/// <summary>Somebody who uses the pages, by HTTP alone.</summary>
internal sealed partial class Visitor : IDisposable
{
    private string? _token;

    public Visitor(Uri address) => Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };

    public HttpClient Http { get; }

    /// <summary>A list with what the form says of it, all of it right.</summary>
    public static Dictionary<string, string> French { get; } = new() { ["language"] = "fr", ["instruction_language"] = "en", ["level"] = "A1", ["category"] = "vocab" };

    /// <summary>The token of a form, as the first page has it.</summary>
    public async Task<string> TokenAsync() => _token ??= Token().Match(await Http.GetStringAsync("/")).Groups["token"].Value;

    public Task<HttpResponseMessage> UploadAsync(string text, IReadOnlyDictionary<string, string>? fields = null) => UploadAsync(System.Text.Encoding.UTF8.GetBytes(text), fields);

    public Task<HttpResponseMessage> UploadAsync(byte[] file, IReadOnlyDictionary<string, string>? fields = null) => PostAsync("/lists", fields ?? French, file);

    /// <summary>Uploads a list that can be read.</summary>
    /// <returns>Its address.</returns>
    public async Task<string> ListAsync(string text, IReadOnlyDictionary<string, string>? fields = null)
    {
        using var response = await UploadAsync(text, fields);
        Assert.Equal((HttpStatusCode.SeeOther, string.Empty), (response.StatusCode, await response.Content.ReadAsStringAsync()));
        return response.Headers.Location!.OriginalString;
    }

    public async Task<HttpResponseMessage> PostAsync(string path, IReadOnlyDictionary<string, string>? fields = null, byte[]? file = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await TokenAsync()), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields ?? new Dictionary<string, string>())
        {
            form.Add(new StringContent(value), name);
        }

        if (file is not null)
        {
            form.Add(new ByteArrayContent(file), "file", "list.csv");
        }

        return await Http.PostAsync(path, form);
    }

    /// <summary>Posts a form of a button.</summary>
    public async Task<HttpStatusCode> PressAsync(string path, IReadOnlyDictionary<string, string>? fields = null)
    {
        using var response = await PostAsync(path, fields);
        return response.StatusCode;
    }

    /// <summary>How a list stands.</summary>
    public async Task<JsonElement> StandingAsync(string list)
    {
        using var document = JsonDocument.Parse(await Http.GetStringAsync($"{list}/standing"));
        return document.RootElement.Clone();
    }

    public async Task<string?> StateAsync(string list) => (await StandingAsync(list)).GetProperty("standing").GetProperty("state").GetString();

    /// <summary>Watches a run to its end.</summary>
    public async Task<IReadOnlyList<WatchedEvent>> WatchAsync(string list, long? after = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{list}/events");
        if (after is { } id)
        {
            request.Headers.Add("Last-Event-ID", id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        using var response = await Http.SendAsync(request);
        return WatchedEvent.Parse(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Runs a list to its end.</summary>
    public async Task RunAsync(string list)
    {
        Assert.Equal(HttpStatusCode.SeeOther, await PressAsync($"{list}/start"));
        await WatchAsync(list);
    }

    /// <summary>The items of a list as its deck has them.</summary>
    public async Task<IReadOnlyList<LearningItem>> ItemsAsync(string list) =>
        [.. (await Http.GetStringAsync($"{list}/deck.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => LearningItemJson.Deserialize<LearningItem>(line)!)];

    public void Dispose() => Http.Dispose();

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
