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

using var provider = new CannedBatches(
    ("/files", """{"id":"f","object":"file","bytes":1,"created_at":1,"filename":"k.jsonl","purpose":"batch","status":"processed"}"""),
    ("/batches", """{"id":"b","object":"batch","status":"validating"}"""),
    ("/batches/b", """{"id":"b","object":"batch","status":"completed","output_file_id":"out"}"""),
    ("/files/out/content", """{"custom_id":"k-1","response":{"status_code":200,"body":{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"thanks"},"finish_reason":"stop"}]}},"error":null}"""));
var batches = new OpenAIClient(new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost/v1") }.UseCompatibleWire(provider)).AsBatchChatClient("model-1");
Console.WriteLine(await CannedBatches.RunAsync(batches));
