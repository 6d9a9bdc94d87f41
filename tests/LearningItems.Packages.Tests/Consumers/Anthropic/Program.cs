using Anthropic;
using LearningItems.Generation;
using LearningItems.Generation.Anthropic;
using Microsoft.Extensions.AI;

using var server = new Unauthorized();
using var http = new HttpClient(server);
using var client = new AnthropicClient { HttpClient = http, ApiKey = "key", MaxRetries = 0 }.AsIChatClient("model-1", 1024);
var generation = new LearningItemGenerationOptions();
generation.AddAnthropicFailures();

var result = await new LearningItemGenerator(client, generation).GenerateAsync(Course.Request);

Console.WriteLine(AnthropicFailures.Classify(result.Failures.Single().Exception)?.Kind);
