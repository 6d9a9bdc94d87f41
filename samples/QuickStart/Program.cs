using Anthropic;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using LearningItems.Generation.Files;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var key = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY");
var services = new ServiceCollection();
services.AddSingleton(new AnthropicClient { ApiKey = key, MaxRetries = 0, Handlers = [new AnthropicRetryAfterHandler()] }.AsIChatClient("claude-sonnet-4-5", 8192));
services.AddLearningItemGeneration(options => options.Prices = new TokenPrices(Input: 3, Output: 15)).AddAnthropicFailures();
await using var provider = services.BuildServiceProvider();

var generator = provider.GetRequiredService<ILearningItemGenerator>();
var words = await WordListReader.ReadAsync("words.csv", new WordListOptions { Language = "zh" });
var request = new GenerationRequest { Language = "zh", Level = ProficiencyLevel.Parse("HSK1"), Sources = words.Sources };
using var journal = FileGenerationJournal.Open("out/journal.jsonl");
var run = new GenerationRunOptions { Journal = journal };
Console.WriteLine($"{(await generator.PlanAsync(request, run)).Calls.Count} calls planned");
var result = await generator.GenerateAsync(request, run);
await GenerationResultWriter.WriteAsync(result, "out");
result.EnsureComplete();
