using LearningItems.Generation;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddSingleton<IChatClient>(new CannedClient());
services.AddLearningItemGeneration(options => options.MaxConcurrency = 2);
await using var provider = services.BuildServiceProvider();
var generator = provider.GetRequiredService<ILearningItemGenerator>();

var plan = await generator.PlanAsync(Course.Request);
Console.WriteLine($"{plan.Calls.Count} call planned");

await foreach (var update in generator.GenerateStreamingAsync(Course.Request))
{
    if (update is ItemAccepted accepted)
    {
        Console.WriteLine(accepted.Item.Item.TargetItem);
    }
}

var result = (await generator.GenerateAsync(Course.Request)).EnsureComplete();
var json = LearningItemJson.Serialize(result.Items);
Console.WriteLine($"{LearningItemJson.Deserialize<IReadOnlyList<GeneratedItem>>(json)?.Count} items through JSON");
