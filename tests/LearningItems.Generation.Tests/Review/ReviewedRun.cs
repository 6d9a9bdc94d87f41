using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;

namespace LearningItems.Generation.Tests.Review;

/// <summary>A small course whose result is reviewed and continued, with a model that never writes the same item twice.</summary>
internal sealed class ReviewedRun
{
    private int _written;

    public ReviewedRun() => Client = new FakeChatClient(Answer);

    public FakeChatClient Client { get; }

    public MemoryJournal? Journal { get; init; }

    public GenerationRequest Request { get; init; } = Sources.Request(
        [.. Sources.Words(6), .. Sources.GrammarPoints(3)],
        LearningItemCategory.Vocab, LearningItemCategory.Grammar, LearningItemCategory.Idiom, LearningItemCategory.Cultural, LearningItemCategory.Sociolinguistic);

    public Task<GenerationResult> GenerateAsync(GenerationRequest? request = null) =>
        new LearningItemGenerator(Client).GenerateAsync(request ?? Request, new GenerationRunOptions { Journal = Journal });

    /// <summary>A right reply of which no word was written before: for an item of many sources, as many as the call asks for, at most three.</summary>
    public string Answer(SentCall call)
    {
        var items = JsonNode.Parse(ModelReplies.Good(call))!["items"]!.AsArray().Select(item => item!.AsObject()).ToList();
        var wanted = items[0].ContainsKey("word") ? 1 : call.User.Contains("exactly 1 items", StringComparison.Ordinal) ? 1 : call.User.Contains("exactly 2 items", StringComparison.Ordinal) ? 2 : 3;
        return ModelReplies.Items(items.SelectMany(item => Enumerable.Range(0, wanted).Select(_ => Anew(item.DeepClone().AsObject()))));
    }

    private JsonObject Anew(JsonObject item)
    {
        var number = Interlocked.Increment(ref _written);
        if (item.ContainsKey("target"))
        {
            item["target"] = $"目标{(char)(0x5E00 + number)}{(char)(0x6E00 + (number * 7))}";
            item["reading"] = item.ContainsKey("reading") ? "mùbiāo dúdú" : null;
        }

        item["definition"] = $"what there is to learn, version {number} of it: {new string((char)('a' + (number % 26)), 12)}{number}";
        return item;
    }
}
