using LearningItems.Generation;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

var builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
builder.Services.AddSingleton<IChatClient>(new CannedClient());
builder.Services.AddLearningItemGeneration();
builder.Services.AddHostedService<Worker>();
await builder.Build().RunAsync();

internal sealed class Worker(ILearningItemGenerator generator, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var result = await generator.GenerateAsync(Course.Request, cancellationToken: stoppingToken);
        Console.WriteLine($"{result.EnsureComplete().Items.Count} items");
        lifetime.StopApplication();
    }
}
