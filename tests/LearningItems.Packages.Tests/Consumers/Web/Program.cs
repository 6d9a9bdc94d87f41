using System.Runtime.CompilerServices;
using LearningItems.Generation;
using Microsoft.Extensions.AI;

// A service whose model waits after its first item, and a reader of it in the same process that leaves after that item.
using var client = new CannedClient(waitsAfterFirst: true);
var builder = WebApplication.CreateBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddSingleton<IChatClient>(client);
builder.Services.AddLearningItemGeneration();
await using var app = builder.Build();
app.MapGet("/items", (ILearningItemGenerator generator, CancellationToken disconnected) => TypedResults.ServerSentEvents(Items(generator, disconnected)));
await app.StartAsync();

using (var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) })
using (var response = await http.GetAsync("/items", HttpCompletionOption.ResponseHeadersRead))
using (var events = new StreamReader(await response.Content.ReadAsStreamAsync()))
{
    Console.WriteLine(response.Content.Headers.ContentType?.MediaType);
    Console.WriteLine(await events.ReadLineAsync());
}

await client.Cancelled;
Console.WriteLine("the call was cancelled");
await app.StopAsync();

static async IAsyncEnumerable<string> Items(ILearningItemGenerator generator, [EnumeratorCancellation] CancellationToken disconnected)
{
    await foreach (var update in generator.GenerateStreamingAsync(Course.Request, cancellationToken: disconnected))
    {
        if (update is ItemAccepted accepted)
        {
            yield return accepted.Item.Item.TargetItem;
        }
    }
}
