using LearningItems.Generation.Tests.Fakes;

namespace LearningItems.Generation.Tests.Execution.Batches;

/// <summary>A process may die before and after everything it does: the next goes on, and nothing is paid for twice.</summary>
public class BatchDeathTests
{
    [Fact]
    public async Task Death_at_any_point_changes_neither_items_nor_ledger_nor_what_is_paid()
    {
        var undisturbed = Run();
        var expected = await undisturbed.FinishAsync();
        var deaths = 0;
        for (var point = 1; ; point++)
        {
            var run = Run();
            if (!await DieAtAsync(run, point))
            {
                break;
            }

            deaths++;
            var result = await run.FinishAsync();
            Assert.Equal(BatchedRun.Items(expected), BatchedRun.Items(result));
            Assert.Equal(BatchedRun.Ledger(expected), BatchedRun.Ledger(result));
            Assert.Equal(Asked(undisturbed), Asked(run));
        }

        Assert.InRange(deaths, 30, 500);
    }

    [Fact]
    public async Task Batch_of_which_nothing_can_be_told_is_never_submitted_again()
    {
        var run = Run();
        run.Provider.At = at => _ = at == "submitted" ? throw new IOException("connection lost") : 0;
        var first = await run.AdvanceAsync();
        (run.Provider.At, run.Provider.IsUncertain) = (_ => { }, true);
        for (var hour = 0; hour < 30; hour++)
        {
            run.Time.Advance(TimeSpan.FromHours(1));
            Assert.Null((await run.AdvanceAsync()).Result);
        }

        Assert.Equal(1, run.Provider.Batches);
        Assert.Contains("is not known yet", Assert.Single(first.Remarks), StringComparison.Ordinal);
        run.Provider.IsUncertain = false;
        Assert.True((await run.FinishAsync()).IsComplete);
    }

    // What was sent just before a process died may still arrive.
    [Fact]
    public async Task Batch_that_is_not_there_yet_is_looked_for_once_more_before_it_is_submitted_again()
    {
        var run = Run();
        run.Provider.At = at => _ = at == "submit" ? throw new IOException("connection lost") : 0;
        await run.AdvanceAsync();
        run.Provider.At = _ => { };

        var soon = await run.AdvanceAsync();

        Assert.Equal(0, run.Provider.Batches);
        Assert.Equal(TimeSpan.FromSeconds(20), soon.LookAgainAt - run.Time.GetUtcNow());
        Assert.True((await run.FinishAsync()).IsComplete);
    }

    [Fact]
    public async Task State_that_cannot_be_read_is_told_and_never_means_to_submit_again()
    {
        var run = Run();
        await run.AdvanceAsync();
        run.Provider.At = at => _ = at == "get" ? throw new HttpRequestException("bad gateway", inner: null, System.Net.HttpStatusCode.BadGateway) : 0;

        var advance = await run.AdvanceAsync();

        Assert.Null(advance.Result);
        Assert.Equal(1, run.Provider.Batches);
        Assert.Contains("could not be read: bad gateway", Assert.Single(advance.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_that_is_no_longer_right_is_an_error_and_nothing_to_wait_for()
    {
        var run = Run();
        await run.AdvanceAsync();
        run.Provider.At = at => _ = at == "get" ? throw new HttpRequestException("wrong key", inner: null, System.Net.HttpStatusCode.Unauthorized) : 0;

        await Assert.ThrowsAsync<HttpRequestException>(() => run.AdvanceAsync());
    }

    [Fact]
    public async Task Provider_that_refuses_a_batch_has_not_taken_it()
    {
        var run = Run();
        run.Provider.At = at => _ = at == "submit" ? throw new HttpRequestException("wrong key", inner: null, System.Net.HttpStatusCode.Unauthorized) : 0;
        await Assert.ThrowsAsync<HttpRequestException>(() => run.AdvanceAsync());
        run.Provider.At = _ => { };

        Assert.True((await run.FinishAsync()).IsComplete);
    }

    // The first batch leaves a row out, so that there are two.
    private static BatchedRun Run() => new(call => call.Rows.Count > 10 ? ModelReplies.Good(call).Replace($"\"word\":\"{Sources.Words(12)[3].Text}\"", "\"word\":\"别的\"", StringComparison.Ordinal) : ModelReplies.Good(call))
    {
        Request = Sources.Request([.. Sources.Words(12), .. Sources.GrammarPoints(2)], LearningItemCategory.Vocab, LearningItemCategory.Grammar, LearningItemCategory.Idiom),
    };

    private static IReadOnlyList<string> Asked(BatchedRun run) =>
        [.. run.Provider.Paid.Select(request => string.Concat(request.Messages.Select(message => message.Text))).Order(StringComparer.Ordinal)];

    // Counts what the provider is asked and what the journal is given; dies at one of them, before it is done or after, and does nothing more.
    private static async Task<bool> DieAtAsync(BatchedRun run, int point)
    {
        var passed = 0;
        run.Provider.At = _ => Pass();
        run.Journal.At = Pass;
        try
        {
            while (passed < point && (await run.AdvanceAsync()) is { Result: null, LookAgainAt: { } again })
            {
                run.Time.Advance(again - run.Time.GetUtcNow());
            }
        }
        catch (ProcessDiedException)
        {
            Assert.True(passed >= point);
        }

        (run.Provider.At, run.Journal.At) = (_ => { }, () => { });
        return passed >= point;

        void Pass() => _ = ++passed >= point ? throw new ProcessDiedException() : 0;
    }

    private sealed class ProcessDiedException : Exception;
}
