using System.Net;
using LearningItems.Generation;
using Microsoft.Extensions.AI;

namespace LearningItems.Cli.Tests.Commands;

/// <summary>What a person is told when calls are turned away, fail or bring nothing usable.</summary>
public sealed class RecoveryTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private SavedFiles Files => new(_directory["out"]);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Run_RateLimitedOnce_SaysItAndShowsTheAttempts()
    {
        var run = await RunAsync(attempt => attempt == 1 ? throw new HttpRequestException("slow down", null, HttpStatusCode.TooManyRequests) : null);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Matches(@"\nRate limited, waiting 1 s; every call waits\.\n", run.Output);
        Assert.Matches(@"rejected +calls +attempts +tokens in", run.Output);
        Assert.Equal(Files.Figure("vocab", "calls") + 1, Files.Figure("vocab", "attempts"));
    }

    [Fact]
    public async Task Run_WithAFailureThatPasses_NamesTheCall()
    {
        var run = await RunAsync(attempt => attempt == 2 ? throw new HttpRequestException("overloaded", null, HttpStatusCode.ServiceUnavailable) : null);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains("\nCall 2 (vocab) failed for the moment (server, connection or time-out); it is tried again in 1 s.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithoutRetries_HasNoColumnForAttempts() =>
        Assert.DoesNotContain("attempts", (await RunAsync(_ => null)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Run_WithAReplyThatLacksItems_CountsTheFollowUpAndIsComplete()
    {
        var run = await RunAsync(attempt => attempt == 1 ? Reply("""{"items":[]}""") : null);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Equal(200, Files.Items.Count);
        Assert.Equal(6, Files.Figure("vocab", "calls")); // five planned
        Assert.Contains("\nvocab: 6 of 6 calls, 200 items, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_InWhichNoDraftPasses_NamesTheRejectedAndTheFile()
    {
        var list = _directory.Write("words.csv", "word,meaning\n喝,to drink\n");

        var run = await RunAsync(_ => Reply("""{"items":[{"row":1,"word":"喝","definition":"","examples":[]}]}"""), ClientRun.Vocab with { Vocabulary = list });

        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
        Assert.Contains("\nrejected, 1 source: no draft passed the checks, asked for again or not (see rejected.jsonl)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithACallThatIsMadeGood_SaysSo()
    {
        var run = await RunAsync(attempt => attempt == 1 ? throw new HttpRequestException("too long", null, HttpStatusCode.RequestEntityTooLarge) : null);

        Assert.Equal(ExitCodes.Complete, run.ExitCode);
        Assert.Contains("\n1 call failed and was made good: later calls answered for all of its sources.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithoutAFailedCall_SaysNothingOfSuch() => Assert.DoesNotContain("made good", (await RunAsync(_ => null)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Run_ThatIsRefused_SaysWhatToDo()
    {
        var list = _directory.Write("words.csv", "word,meaning\n喝,to drink\n");

        var run = await RunAsync(_ => new ChatResponseUpdate(ChatRole.Assistant, string.Empty) { FinishReason = ChatFinishReason.ContentFilter }, ClientRun.Vocab with { Vocabulary = list });

        Assert.Equal(ExitCodes.Incomplete, run.ExitCode);
        Assert.Contains("\nrefused, 1 source: the model or its provider would not write about them (see ledger.csv); leave them out", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OfAllCategoriesWithRetriesAndCosts_FitsIn100Columns()
    {
        var arguments = ClientRun.Vocab with
        {
            Grammar = CliRun.DataFile("hsk1-grammar.csv"),
            Categories = LearningItemCategory.BuiltIn,
            Topic = "food",
            Prices = new TokenPrices(2.5m, 10m),
        };

        var run = await RunAsync(attempt => attempt == 1 ? throw new HttpRequestException("overloaded", null, HttpStatusCode.ServiceUnavailable) : null, arguments);

        Assert.Contains("attempts", run.Output, StringComparison.Ordinal);
        Assert.All(run.TableLines, line => Assert.InRange(line.TrimEnd().Length, 0, 100));
    }

    private static ChatResponseUpdate Reply(string json) => new(ChatRole.Assistant, json) { FinishReason = ChatFinishReason.Stop };

    private Task<CliRun> RunAsync(Func<int, ChatResponseUpdate?> at, Cli.Commands.GenerationArguments? arguments = null) =>
        ClientRun.RunAsync(arguments ?? ClientRun.Vocab, new FaultyChatClient(ClientRun.Offline, at), _directory["out"]);
}
