using LearningItems.Generation.Journal;

namespace LearningItems.Generation.Tests.Journal;

/// <summary>What a journal says of calls that a run in batches made at once.</summary>
public class BatchBookTests
{
    private static readonly JournaledRequest Request = new() { Id = "1", Asks = [], PromptHash = "p", InputTokens = 10, OutputTokens = new TokenRange(1, 2), MaxOutputTokens = 20 };

    [Fact]
    public void Call_at_once_whose_process_died_may_have_used_all_it_could()
    {
        var book = new BatchBook();

        book.Note(new JournaledBatch { Key = "a", At = DateTimeOffset.UnixEpoch, Requests = [Request], IsAtOnce = true });
        book.Note(new JournaledBatchEnd { Key = "a", IsAtOnce = true });

        Assert.Equal([Request], book.Unknown);
        Assert.Equal(1, book.AtOnce);
    }

    [Fact]
    public void What_calls_at_once_may_have_used_is_done_with_their_batches()
    {
        var book = new BatchBook();
        book.Note(new JournaledBatch { Key = "a", At = DateTimeOffset.UnixEpoch, Requests = [Request], IsAtOnce = true });
        book.Note(new JournaledBatchEnd { Key = "a", IsAtOnce = true });

        book.Note(new JournaledBatchesDone { Key = "done" });

        Assert.Empty(book.Unknown);
        Assert.Equal(0, book.AtOnce);
    }

    [Fact]
    public void Call_at_once_that_was_never_sent_or_told_what_it_used_is_known()
    {
        var book = new BatchBook();

        book.Note(new JournaledBatch { Key = "a", At = DateTimeOffset.UnixEpoch, Requests = [Request], IsAtOnce = true });
        book.Note(new JournaledBatchEnd { Key = "a", IsAtOnce = true, IsAbsent = true });
        book.Note(new JournaledBatch { Key = "b", At = DateTimeOffset.UnixEpoch, Requests = [Request], IsAtOnce = true });
        book.Note(new JournaledBatchEnd { Key = "b", IsAtOnce = true, Usage = [new JournaledUsage { Category = LearningItemCategory.Vocab, Calls = 1 }] });

        Assert.Empty(book.Unknown);
        Assert.Equal(1, book.AtOnce);
    }

    [Fact]
    public void Schema_that_was_given_up_once_is_not_asked_for_again()
    {
        var book = new BatchBook();

        book.Note(new JournaledBatch { Key = "a", At = DateTimeOffset.UnixEpoch, Requests = [Request], Schema = SchemaMode.Json });
        book.Note(new JournaledBatchEnd { Key = "a", Schema = SchemaMode.Prompt });
        book.Note(new JournaledBatch { Key = "b", At = DateTimeOffset.UnixEpoch, Requests = [Request], Schema = SchemaMode.Json });

        Assert.Equal(SchemaMode.Prompt, book.Schema);
    }

    [Fact]
    public void Open_batches_stand_in_the_order_in_which_they_were_sent()
    {
        var book = new BatchBook();

        book.Note(new JournaledBatch { Key = "later", At = DateTimeOffset.UnixEpoch.AddHours(1), Requests = [Request] });
        book.Note(new JournaledBatch { Key = "earlier", At = DateTimeOffset.UnixEpoch, Requests = [Request] });

        Assert.Equal(["earlier", "later"], book.Open.Select(batch => batch.Key));
    }

    [Fact]
    public void Answers_were_collected_once_a_batch_had_any()
    {
        var book = new BatchBook();
        foreach (var (key, isAtOnce) in new[] { ("absent", false), ("at once", true), ("batch", false) })
        {
            book.Note(new JournaledBatch { Key = key, At = DateTimeOffset.UnixEpoch, Requests = [Request], IsAtOnce = isAtOnce });
        }

        book.Note(new JournaledBatchEnd { Key = "absent", IsAbsent = true });
        book.Note(new JournaledBatchEnd { Key = "at once", IsAtOnce = true });
        Assert.False(book.HasCollected);

        book.Note(new JournaledBatchEnd { Key = "batch" });
        Assert.True(book.HasCollected);
    }
}
