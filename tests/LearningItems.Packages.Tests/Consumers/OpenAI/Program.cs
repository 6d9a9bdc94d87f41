using System.ClientModel;
using LearningItems.Generation;
using LearningItems.Generation.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

using var server = new Unauthorized();
var options = new OpenAIClientOptions { Endpoint = new Uri("http://localhost/v1") }.UseCompatibleWire(server);
using var client = new ChatClient("model-1", new ApiKeyCredential("key"), options).AsIChatClient();
var generation = new LearningItemGenerationOptions();
generation.AddOpenAIFailures();

var result = await new LearningItemGenerator(client, generation).GenerateAsync(Course.Request);

Console.WriteLine(OpenAIFailures.Classify(result.Failures.Single().Exception)?.Kind);
