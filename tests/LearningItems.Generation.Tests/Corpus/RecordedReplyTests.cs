using System.Globalization;
using LearningItems.Generation.Tests.Fakes;
using Xunit.Abstractions;

namespace LearningItems.Generation.Tests.Corpus;

/// <summary>
/// Replies of a capable model that was given the prompt and the schema and nothing else, through the whole pipeline. What is printed
/// stands in docs/checks.md.
/// </summary>
public class RecordedReplyTests(ITestOutputHelper output)
{
    // Every draft was read: those rejected are wrong.
    private static readonly string[] Rejected = [];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus", "recorded");

    [Fact]
    public async Task Nothing_that_is_right_in_the_recorded_replies_is_rejected()
    {
        var results = new List<GenerationResult>();
        foreach (var reply in Directory.GetFiles(Folder, "*.reply.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(reply)[..^".reply.txt".Length];
            var end = name.LastIndexOf('-'); // a tag may have one of its own
            results.Add(await Replay(name[..end], name[(end + 1)..], await File.ReadAllTextAsync(reply)));
        }

        var drafts = results.Sum(result => result.Items.Count + result.Rejected.Count);
        var rejected = results.SelectMany(result => result.Rejected).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{results.Count} replies, {drafts} drafts, {drafts - rejected.Count} accepted ({100.0 * (drafts - rejected.Count) / drafts:0.0} %)"));
        foreach (var draft in rejected)
        {
            output.WriteLine($"rejected {draft.Category} {draft.Draft.Word}{draft.Draft.Target}: {string.Join(" | ", draft.Findings)}");
        }

        foreach (var item in results.SelectMany(result => result.Items).Where(item => item.Warnings.Count > 0))
        {
            output.WriteLine($"warned {item.Item.Language} {item.Item.Category} {item.Item.TargetItem}: {string.Join(" | ", item.Warnings)}");
        }

        Assert.Equal(Rejected, rejected.Select(draft => draft.Draft.Target + draft.Draft.Word));
    }

    // The first call of the category gets the recorded reply; whatever is asked for again gets nothing.
    private static Task<GenerationResult> Replay(string language, string category, string reply)
    {
        var request = LearningItemJson.Deserialize<GenerationRequest>(File.ReadAllText(Path.Combine(Folder, $"{language}.request.json")))!;
        var calls = 0;
        var client = new FakeChatClient(_ => Interlocked.Increment(ref calls) == 1 ? reply : """{"items":[]}""");
        return new LearningItemGenerator(client, new LearningItemGenerationOptions { Batching = BatchingPreference.FewestCalls }).GenerateAsync(request with { Categories = [new LearningItemCategory(category)] });
    }
}
