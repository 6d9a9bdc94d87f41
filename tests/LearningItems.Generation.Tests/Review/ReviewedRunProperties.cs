using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Journal;

namespace LearningItems.Generation.Tests.Review;

/// <summary>Whatever a person decides, the run that follows changes what was asked for and nothing else.</summary>
public class ReviewedRunProperties
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ReviewVerdict[] Verdicts = Enum.GetValues<ReviewVerdict>();

    [Fact]
    public async Task Random_decisions_touch_only_what_they_name()
    {
        for (var seed = 0; seed < Repeatable.Count(120); seed++)
        {
            try
            {
                await Decide(new Random(seed));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}", exception);
            }
        }
    }

    private static async Task Decide(Random random)
    {
        var run = new ReviewedRun { Journal = random.Next(2) == 0 ? new MemoryJournal() : null };
        var first = await run.GenerateAsync();
        var log = first.Items.SelectMany(item => DecisionsOn(item, random)).ToList();
        var decisions = new ReviewDecisions(log);
        var request = run.Request with { HouseStyle = random.Next(2) == 0 ? "Write British English." : null };
        var calls = run.Client.Calls.Count;

        var second = await run.GenerateAsync(Written(decisions.ToRequest(request, first)));

        var sent = run.Client.Calls.Skip(calls).ToList();
        AssertKept(first, second, decisions);
        AssertAskedAgain(first, second, decisions, sent);
        AssertLedger(second);
        var third = await run.GenerateAsync(decisions.ToRequest(request, second));
        Assert.Equal(calls + sent.Count, run.Client.Calls.Count);
        Assert.Equal(second.Items.Select(item => LearningItemJson.Serialize(item)).Order(StringComparer.Ordinal), third.Items.Select(item => LearningItemJson.Serialize(item)).Order(StringComparer.Ordinal));
        AssertLedger(third);
    }

    // Some change their mind.
    private static IEnumerable<ReviewDecision> DecisionsOn(GeneratedItem item, Random random) =>
        Enumerable.Range(0, random.Next(3)).Select(_ => Verdicts[random.Next(Verdicts.Length)]).Select(verdict => new ReviewDecision
        {
            Id = item.Item.Id,
            Decision = verdict,
            Comment = verdict is ReviewVerdict.AskAgain ? $"remark {random.Next(1000)}" : null,
            Item = verdict is ReviewVerdict.Edited ? item.Item with { Definition = $"as a teacher says it, {random.Next(1000)}", MediaUrls = ["own.mp3"] } : null,
            At = Noon.AddMinutes(random.Next(5)),
        });

    // A request travels as JSON.
    private static GenerationRequest Written(GenerationRequest request) => LearningItemJson.Deserialize<GenerationRequest>(LearningItemJson.Serialize(request))!;

    private static void AssertKept(GenerationResult first, GenerationResult second, ReviewDecisions decisions)
    {
        var now = second.Items.ToDictionary(item => item.Item.Id);
        foreach (var item in first.Items)
        {
            switch (decisions.VerdictOf(item))
            {
                case ReviewVerdict.Rejected:
                    Assert.DoesNotContain(item.Item.Id, now.Keys);
                    break;
                case ReviewVerdict.Undecided:
                    Assert.Equal(LearningItemJson.Serialize(item), LearningItemJson.Serialize(now[item.Item.Id]));
                    break;
                case ReviewVerdict.Accepted or ReviewVerdict.Edited:
                    Assert.Equal(LearningItemJson.Serialize(decisions.Of(item.Item.Id)!.Item ?? item.Item), LearningItemJson.Serialize(now[item.Item.Id].Item));
                    break;
            }
        }
    }

    private static void AssertAskedAgain(GenerationResult first, GenerationResult second, ReviewDecisions decisions, IReadOnlyList<SentCall> sent)
    {
        var askedAgain = first.Items.Where(item => decisions.VerdictOf(item) == ReviewVerdict.AskAgain).ToList();
        Assert.Equal(askedAgain.Select(item => item.Item.Category.Value).Distinct().Order(StringComparer.Ordinal), sent.Select(call => call.Category).Order(StringComparer.Ordinal)); // batched: one call a category
        Assert.All(askedAgain, item => Assert.Contains(sent, call => call.User.Contains(decisions.Of(item.Item.Id)!.Comment!, StringComparison.Ordinal)));
        var anew = second.Items.Where(item => first.Items.All(before => LearningItemJson.Serialize(before.Item) != LearningItemJson.Serialize(item.Item)) && item.Details.AskedAgainAt is not null).ToList();
        Assert.Equal(askedAgain.Count, anew.Count);
        Assert.DoesNotContain(second.Items, item => askedAgain.Exists(before => before.Item.Definition == item.Item.Definition));
        Assert.Equal(first.Items.Count - first.Items.Count(item => decisions.VerdictOf(item) == ReviewVerdict.Rejected), second.Items.Count);
    }

    private static void AssertLedger(GenerationResult result)
    {
        Assert.True(result.IsComplete);
        Assert.Equal(result.Items.Count, result.Report.Totals.Items);
        var taught = result.Ledger.Entries.SelectMany(entry => entry.ItemIds.Select(id => (entry.Category, entry.SourceId, id))).ToHashSet();
        Assert.Equal(result.Items.SelectMany(item => item.SourceIds.Select(id => (item.Item.Category, id, item.Item.Id))).ToHashSet(), taught);
        Assert.Equal(result.Ledger.Entries.Count, result.Report.Categories.Sum(category => category.Sources));
    }
}
