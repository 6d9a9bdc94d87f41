using LearningItems.Generation.Tests.Json;

namespace LearningItems.Generation.Tests.Model;

/// <summary>What people print is one short line that says what it is, in every culture.</summary>
public sealed class PrintedTests
{
    private static readonly FailedCall Failed = WrittenUpdates.Failed;

    public static TheoryData<object, string> Printed => new()
    {
        { LearningItemCategory.WritingSystem, "writing_system" },
        { ProficiencyLevel.Parse("hsk 3.0 7-9"), "HSK 3.0 7-9" },
        { WrittenUpdates.Ledger.Entries[0], "vocab w1 bonjour: covered" },
        { WrittenUpdates.Ledger.Entries[1], "vocab w2 merci: rejected (no_examples)" },
        { new SourceItem { Text = "还" }, "还" },
        { new SourceItem { Text = "还", Reading = "hái", Gloss = "still" }, "还 (hái): still" },
        { WrittenUpdates.Item, "my_own bonjour: hello, said by day (w1)" },
        { Finding.Error("no_examples", "Give 3\nexamples."), "error no_examples: Give 3 examples." },
        { Finding.Warning("debris", "Look."), "warning debris: Look." },
        { Failed, "call 1, vocab, 2 sources, recovered: HttpRequestException: No route to host" },
        { Failed with { Recovered = false, SourceIds = ["w1"], Exception = new RecordedException("A.B.C", "m") }, "call 1, vocab, 1 source: C: m" },
        { WrittenUpdates.Report, "fr A1: incomplete, 1 of 2 sources covered, 1 items, 1 calls, 610 tokens in, 180 out, cost 0.004, 12.5 s" },
        { WrittenUpdates.All.OfType<RunStarted>().Single().Plan, "1 call, 610 tokens in, 150 to 240 out, cost 0.003 to 0.005" },
        { new TokenPrices(3, 15.5m), "3 in, 15.5 out per million tokens" },
        { new TokenPrices(3, 15, 0.3m), "3 in, 0.3 cached, 15 out per million tokens" },
        { new GenerationBudget(), "no limit" },
        { new GenerationBudget { MaxCalls = 20, MaxTokens = 9_000, MaxCost = 2.5m }, "at most 20 calls, 9000 tokens, cost 2.5" },
        { new GenerationBudget { MaxCost = 2.5m }, "at most cost 2.5" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Value_is_printed_as(object value, string line) => Assert.Equal(line, value.ToString());

    [Fact]
    public void Long_text_is_cut_between_characters()
    {
        var line = new SourceItem { Text = new string('a', 78) + "😀😀" }.ToString();

        Assert.Equal(new string('a', 78) + "…", line);
    }
}
