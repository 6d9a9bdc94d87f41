using System.Net;
using System.Text;
using LearningItems.Web.Tests.Serving;

namespace LearningItems.Web.Tests.Http;

/// <summary>What is not done is answered with its status, a remedy, and the headers of every answer.</summary>
public sealed class RefusalTests
{
    private const string Words = "mot,meaning\nmerci,thank you\n";

    [Theory]
    [InlineData("level", "Z9", "Z9")]
    [InlineData("language", "no language", "BCP 47")]
    [InlineData("language", "", "BCP 47")]
    [InlineData("instruction_language", "<b>", "BCP 47")]
    [InlineData("category", "poetry", "poetry")]
    [InlineData("kind", "rhymes", "rhymes")]
    [InlineData("text", "merci - thank you", "one of them")]
    public async Task A_field_that_says_what_cannot_be_is_a_400_that_names_it(string field, string value, string expected)
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();

        using var response = await visitor.UploadAsync(Words, new Dictionary<string, string>(Visitor.French) { [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        AssertGuarded(response);
    }

    [Theory]
    [InlineData("GET", "/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/lists/0123456789abcdef0123456789abcdef", HttpStatusCode.NotFound)]
    [InlineData("GET", "/lists/0123456789abcdef0123456789abcdef/events", HttpStatusCode.NotFound)]
    [InlineData("GET", "/lists/..%2f..%2fetc/deck.apkg", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/lists", HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/lists", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_not_there_or_not_taken_has_its_status(string method, string path, HttpStatusCode expected)
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? new StringContent("{}", Encoding.UTF8, "application/json") : null };

        using var response = await visitor.Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        AssertGuarded(response);
    }

    [Fact]
    public async Task A_form_that_is_none_of_this_server_does_nothing()
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();
        var list = await visitor.ListAsync(Words);

        foreach (var path in new[] { "/lists", $"{list}/columns", $"{list}/start", $"{list}/cancel", $"{list}/anew", $"{list}/forget", $"{list}/review/{Guid.Empty}" })
        {
            using var form = new MultipartFormDataContent { { new StringContent("made up"), "__RequestVerificationToken" } };
            using var response = await visitor.Http.PostAsync(path, form);
            Assert.Equal((path, HttpStatusCode.BadRequest), (path, response.StatusCode));
        }

        Assert.Equal("read", await visitor.StateAsync(list));
    }

    [Fact]
    public async Task A_form_that_is_damaged_is_a_400()
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();
        using var content = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\ncut off");
        content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "b") } };

        using var response = await visitor.Http.PostAsync("/lists", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_list_above_the_limit_is_a_413_and_one_with_too_many_words_a_422()
    {
        await using var server = await WebServer.StartAsync(replace: null, "MaxListBytes=20000", "MaxSources=100");
        using var visitor = server.Visit();

        using var large = await visitor.UploadAsync(new byte[20_001]);
        using var larger = await visitor.UploadAsync(new byte[200_000]);
        using var many = await visitor.UploadAsync("mot,meaning\n" + string.Concat(Enumerable.Range(0, 101).Select(number => $"mot{(char)('a' + (number / 26))}{(char)('a' + (number % 26))},a thing {number}\n")));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (large.StatusCode, larger.StatusCode));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, many.StatusCode);
        Assert.Contains("101 words", await many.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        AssertGuarded(large);
        AssertGuarded(larger);
    }

    [Fact]
    public async Task More_forms_than_an_address_may_send_are_a_429_that_says_when()
    {
        await using var server = await WebServer.StartAsync(replace: null, "PostsPerMinute=1");
        using var visitor = server.Visit();
        await visitor.ListAsync(Words);

        using var response = await visitor.UploadAsync(Words);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        AssertGuarded(response);
    }

    [Fact]
    public async Task A_person_gets_a_page_and_not_problem_details()
    {
        await using var server = await WebServer.StartAsync();
        using var visitor = server.Visit();
        visitor.Http.DefaultRequestHeaders.Add("Accept", "text/html");

        var list = await visitor.ListAsync(Words);
        Assert.Contains($"<a href=\"{list}\">", await (await visitor.Http.GetAsync($"{list}/review")).Content.ReadAsStringAsync(), StringComparison.Ordinal); // the way back
        using var missing = await visitor.Http.GetAsync("/lists/none");
        using var unsure = await visitor.UploadAsync("aa,chat,x1\nbb,chien,y2\n");

        Assert.Equal(("text/html", HttpStatusCode.NotFound), (missing.Content.Headers.ContentType?.MediaType, missing.StatusCode));
        Assert.Equal(("text/html", HttpStatusCode.UnprocessableEntity), (unsure.Content.Headers.ContentType?.MediaType, unsure.StatusCode));
        Assert.Contains("name=\"column3\"", await unsure.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static void AssertGuarded(HttpResponseMessage response)
    {
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Empty(response.Headers.Server);
    }
}
