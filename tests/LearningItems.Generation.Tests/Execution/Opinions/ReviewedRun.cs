using System.Text.Json.Nodes;
using LearningItems.Generation.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Execution.Opinions;

/// <summary>A run with a second opinion: the fakes that write and judge, and what came of it.</summary>
internal sealed record ReviewedRun(IReadOnlyList<GenerationUpdate> Updates, GenerationResult Result, FakeChatClient Writer, FakeChatClient Reviewer)
{
    public static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    public SecondOpinionFigures? Opinion => Result.Report.Totals.SecondOpinion;

    /// <summary>Runs words in one category.</summary>
    public static async Task<ReviewedRun> OfAsync(
        Func<SentCall, string> judge,
        int words = 6,
        Func<SentCall, string>? write = null,
        LearningItemCategory? category = null,
        bool rejects = false,
        GenerationRunOptions? run = null,
        LearningItemGenerationOptions? options = null,
        GenerationRequest? request = null)
    {
        var (writer, reviewer) = (new FakeChatClient(write ?? ModelReplies.Good), new FakeChatClient(judge));
        return await OfAsync(writer, reviewer, request ?? Sources.Request(Sources.Words(words), category ?? Vocab), rejects, run, options);
    }

    public static async Task<ReviewedRun> OfAsync(FakeChatClient writer, FakeChatClient reviewer, GenerationRequest request, bool rejects = false, GenerationRunOptions? run = null, LearningItemGenerationOptions? options = null)
    {
        var generator = Generator(writer, reviewer, rejects, options);
        var updates = await Fakes.Updates.ReadAsync(generator.GenerateStreamingAsync(request, run));
        return new ReviewedRun(updates, await Fakes.Updates.Replay(updates).ToGenerationResultAsync(), writer, reviewer);
    }

    public static LearningItemGenerator Generator(IChatClient writer, IChatClient reviewer, bool rejects = false, LearningItemGenerationOptions? options = null) =>
        new(writer, options ?? new LearningItemGenerationOptions(), timeProvider: new InstantTimeProvider(), secondOpinion: new SecondOpinion(reviewer, new SecondOpinionOptions { Rejects = rejects, Prices = new TokenPrices(1, 2) }));

    /// <summary>The verdicts about rows, row 1 first: a doubt where there is one.</summary>
    public static string Verdicts(IEnumerable<JsonObject> verdicts) => new JsonObject { ["verdicts"] = new JsonArray([.. verdicts]) }.ToJsonString();

    public static string AllRight(SentCall call) => Doubting(call);

    /// <summary>All rows right but some.</summary>
    public static string Doubting(SentCall call, params int[] rows) => Verdicts(call.Rows.Select((word, index) => rows.Contains(index + 1) ? Doubt(index + 1, word) : Right(index + 1)));

    public static JsonObject Right(int row) => new() { ["row"] = row, ["ok"] = true };

    public static JsonObject Doubt(int row, string word, string question = "sense") => new() { ["row"] = row, ["ok"] = false, ["word"] = word, ["question"] = question, ["why"] = "it means a bench, not a bank" };

    /// <summary>The updates, the result, the ledger and the figures tell of the same items.</summary>
    public void AssertBooks()
    {
        var shown = new List<Guid>();
        foreach (var update in Updates)
        {
            switch (update)
            {
                case ItemAccepted accepted:
                    shown.Add(accepted.Item.Item.Id);
                    break;
                case ItemWithdrawn withdrawn:
                    Assert.True(shown.Remove(withdrawn.ItemId));
                    break;
                case ItemDoubted doubted:
                    Assert.Contains(doubted.ItemId, shown);
                    break;
            }
        }

        var totals = Result.Report.Totals;
        Assert.Equal(shown.Order(), Result.Items.Select(item => item.Item.Id).Order());
        Assert.Equal(shown.Order(), Result.Ledger.Entries.SelectMany(entry => entry.ItemIds).Distinct().Order());
        Assert.Equal(shown.Count, totals.Items);
        Assert.Equal(Result.Items.SelectMany(item => item.Warnings.Select(warning => (item.Item.Id, warning.Code)).Distinct()).Count(), totals.Warnings.Values.Sum());
        Assert.Equal(Result.Report.Calls.Sum(call => call.InputTokens), totals.InputTokens);
        Assert.Equal(Result.Report.Calls.Where(call => call.IsSecondOpinion).Sum(call => call.OutputTokens), Opinion?.OutputTokens ?? 0);
        Assert.Equal(Result.Report.Calls.Count(call => call.IsSecondOpinion), Opinion?.Calls ?? 0);
        Assert.InRange(totals.WastedTokens, 0, totals.OutputTokens);
        Assert.Equal(Opinion is null ? 0 : shown.Count + Opinion.Withdrawn, (Opinion?.Judged ?? 0) + (Opinion?.NotJudged ?? 0));
    }
}
