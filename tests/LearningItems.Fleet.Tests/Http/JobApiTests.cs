using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningItems.Fleet.Tests.Hosts;
using LearningItems.LoopbackModel;

namespace LearningItems.Fleet.Tests.Http;

/// <summary>One process that is worker and API: a course goes in by HTTP, and a page and a deck come out.</summary>
[Collection(PostgresCollection.Name)]
public sealed partial class JobApiTests(PostgresServer server)
{
    [FleetFact]
    public async Task Course_that_is_enqueued_by_HTTP_becomes_items_a_page_and_a_deck()
    {
        await using var fleet = await TestFleet.StartAsync(server, new ModelServerOptions());
        var host = await fleet.AddAsync(slots: 1, "--Fleet:Model:InputPrice=1", "--Fleet:Model:OutputPrice=2");
        using var client = new HttpClient { BaseAddress = host.Address };
        Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
        Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));

        var page = await client.GetAsync("/");
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var token = Token().Match(await page.Content.ReadAsStringAsync()).Groups["token"].Value;
        var sample = new { course = "a1", tenant = "school" };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsJsonAsync("/api/samples", sample)).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/api/samples") { Content = JsonContent.Create(sample), Headers = { { "X-Fleet-Token", token }, { "Origin", "http://elsewhere.example" } } };
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(foreign)).StatusCode);

        client.DefaultRequestHeaders.Add("X-Fleet-Token", token);
        var enqueued = await client.PostAsJsonAsync("/api/samples", sample);
        Assert.Equal(HttpStatusCode.Created, enqueued.StatusCode);
        var id = (await enqueued.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsJsonAsync("/api/samples", sample)).StatusCode); // the same job
        await fleet.FinishedAsync(1);

        var job = (await client.GetFromJsonAsync<JsonElement>("/api/jobs?state=finished")).GetProperty("jobs")[0];
        Assert.Equal(id, job.GetProperty("id").GetString());
        Assert.True(job.GetProperty("is_complete").GetBoolean());
        Assert.True(job.GetProperty("cost").GetDecimal() > 0);
        Assert.Equal(PaidTokens.Of(fleet.Model.Requests), job.GetProperty("used_tokens").GetInt64());
        Assert.Equal(job.GetProperty("items").GetInt32(), (await client.GetFromJsonAsync<JsonElement>($"/api/jobs/{id}/items.json")).GetArrayLength());
        var report = await client.GetAsync($"/jobs/{id}/report.html");
        Assert.Contains("frame-ancestors 'none'", report.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("<h1", await report.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await client.GetByteArrayAsync($"/jobs/{id}/deck.apkg"))[..2]);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync($"/api/jobs/{id}/cancel", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/jobs/none")).StatusCode);
        Assert.Equal(0, await host.StopAsync());
    }

    [GeneratedRegex("name=\"fleet-token\" content=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
