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

const string Batch = """{"id":"b","type":"message_batch","processing_status":"ended","request_counts":{"processing":0,"succeeded":1,"errored":0,"canceled":0,"expired":0},"created_at":"2026-01-02T03:04:05Z","expires_at":"2026-01-03T03:04:05Z","ended_at":null,"cancel_initiated_at":null,"archived_at":null,"results_url":null}""";
using var provider = new CannedBatches(
    ("/batches", Batch),
    ("/batches/b", Batch),
    ("/batches/b/results", """{"custom_id":"k-1","result":{"type":"succeeded","message":{"id":"m","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"thanks"}],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":1,"output_tokens":1}}}}"""));
using var providerHttp = new HttpClient(provider);
using var batchClient = new AnthropicClient { HttpClient = providerHttp, ApiKey = "key", MaxRetries = 0 };
Console.WriteLine(await CannedBatches.RunAsync(batchClient.AsBatchChatClient("model-1")));
