using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>
/// A model that gives every fifth word an example in the wrong language and repeats the item before in place of every other fifth: none of it
/// is among the items, all of it is in the ledger, and asking again takes few calls more.
/// </summary>
public class CarelessModelTests(ITestOutputHelper output)
{
    private const double OffLanguageShare = 0.2;
    private const double DuplicateShare = 0.2;
    private const double MostCalls = 1.3;
    private const string English = "This is an English sentence.";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Nothing_wrong_is_among_the_items_and_few_calls_more_are_made(int seed)
    {
        var words = Sources.Words(200);
        var request = Sources.Request(words, LearningItemCategory.Vocab);
        var clean = await new LearningItemGenerator(new FakeChatClient(ModelReplies.Good)).GenerateAsync(request);
        var model = new CarelessModel(seed);

        var result = await RunAsync(request, model, new OrderedTimeProvider(seed));

        var (totals, ledger) = (result.Report.Totals, result.Ledger.Entries);
        output.WriteLine($"{totals.Calls} calls, clean {clean.Report.Totals.Calls}; {model.OffLanguage} off-language, {model.Duplicates} duplicates; {totals.Covered} of {ledger.Count} covered");
        Assert.DoesNotContain(result.Items, item => item.Item.Examples.Any(example => example.Text == English));
        Assert.Distinct(result.Items.Select(item => item.Item.Id));
        Assert.Distinct(result.Items.Select(item => item.Item.TargetItem));
        Assert.All(result.Items, item => Assert.All(item.Item.Examples, example => Assert.Contains(item.Item.TargetItem, example.Text, StringComparison.Ordinal)));

        Assert.Equal(words.Count, ledger.Count);
        Assert.Equal(result.Items.Count, ledger.Count(entry => entry.Outcome == SourceOutcome.Covered));
        Assert.All(ledger.Where(entry => entry.Outcome != SourceOutcome.Covered), entry => Assert.Equal(SourceOutcome.Rejected, entry.Outcome));
        Assert.Equal(model.OffLanguage, totals.Rejected["off_language"]);
        Assert.Equal(model.Duplicates, totals.Rejected["duplicate"]);

        Assert.InRange(totals.Calls, clean.Report.Totals.Calls, clean.Report.Totals.Calls * MostCalls);
        Assert.InRange(totals.Covered, (int)(words.Count * 0.95), words.Count);
    }

    // In one order: which of several calls ends first says how many words are asked for again together.
    private static Task<GenerationResult> RunAsync(GenerationRequest request, CarelessModel model, OrderedTimeProvider clock)
    {
        var calls = 0;
        var client = new FakeChatClient(async (call, cancellationToken) =>
        {
            await clock.AnswerAsync(Interlocked.Increment(ref calls), isStreamed: false, cancellationToken);
            return FakeChatClient.Reply(model.Reply(call));
        });
        var options = FaultyRun.Options(streaming: false);
        options.MaxConcurrency = new LearningItemGenerationOptions().MaxConcurrency;
        var updates = clock.Read(new LearningItemGenerator(client, options, timeProvider: clock) { Random = clock.NextDouble }.GenerateStreamingAsync(request));
        return Updates.Replay(updates).ToGenerationResultAsync();
    }

    /// <summary>What is wrong depends on the seed, the word and how often it was sent, not on the order of calls.</summary>
    private sealed class CarelessModel(int seed)
    {
        private readonly object _gate = new();
        private readonly Dictionary<string, int> _sent = new(StringComparer.Ordinal);

        public int OffLanguage { get; private set; }

        public int Duplicates { get; private set; }

        public string Reply(SentCall call)
        {
            lock (_gate)
            {
                JsonObject? before = null;
                var items = new List<JsonObject>();
                foreach (var item in JsonNode.Parse(ModelReplies.Good(call))!["items"]!.AsArray().Select(item => item!.DeepClone().AsObject()))
                {
                    before = Write(item, before);
                    items.Add(before);
                }

                return ModelReplies.Items(items);
            }
        }

        // An item before it that is wrong itself is repeated by none: it would be counted as something else.
        private JsonObject Write(JsonObject item, JsonObject? before)
        {
            var roll = Roll(item["word"]!.GetValue<string>());
            if (roll < OffLanguageShare)
            {
                OffLanguage++;
                item["examples"]![0] = English;
            }
            else if (roll < OffLanguageShare + DuplicateShare && before is not null && before["examples"]![0]!.GetValue<string>() != English)
            {
                Duplicates++;
                return before.DeepClone().AsObject();
            }

            return item;
        }

        private double Roll(string word)
        {
            var times = _sent[word] = _sent.GetValueOrDefault(word) + 1;
            return BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {word} {times}"))) / (double)uint.MaxValue;
        }
    }
}
