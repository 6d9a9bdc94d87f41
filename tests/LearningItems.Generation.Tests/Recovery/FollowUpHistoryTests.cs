using LearningItems.Generation.Recovery;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Recovery;

/// <summary>How often a source is asked for, and what the model is told of the replies before.</summary>
public class FollowUpHistoryTests
{
    private static readonly Source Word = new(Sources.Words(1)[0], "a word");

    private readonly FollowUpHistory _history = new();

    [Theory]
    [InlineData(nameof(FollowUpCause.Missing), 3)]
    [InlineData(nameof(FollowUpCause.Rejected), 2)]
    [InlineData(nameof(FollowUpCause.Cut), 4)]
    [InlineData(nameof(FollowUpCause.NoAnswer), 3)]
    public void Source_is_asked_for_so_often_and_not_more(string cause, int times)
    {
        Assert.All(Enumerable.Range(0, times), _ => Assert.True(Ask(Enum.Parse<FollowUpCause>(cause))));
        Assert.False(Ask(Enum.Parse<FollowUpCause>(cause)));
    }

    [Fact]
    public void Cuts_do_not_use_up_what_whole_replies_are_worth_nor_the_reverse()
    {
        Assert.All(Enumerable.Range(0, 4), _ => Assert.True(Ask(FollowUpCause.Cut)));
        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(Ask(FollowUpCause.NoAnswer)));
        Assert.All(Enumerable.Range(0, 3), _ => Assert.True(Ask()));
        Assert.False(Ask());
        Assert.False(Ask(FollowUpCause.Cut));
        Assert.False(Ask(FollowUpCause.NoAnswer));
    }

    [Fact]
    public void Rejections_count_among_the_follow_ups()
    {
        Assert.True(Ask(FollowUpCause.Rejected));
        Assert.True(Ask(FollowUpCause.Rejected));
        Assert.False(Ask(FollowUpCause.Rejected));
        Assert.True(Ask());
        Assert.False(Ask());
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 2)]
    public void First_batch_that_asked_for_a_source_was_no_follow_up(int asked, int left)
    {
        _history.NoteAsked(Word, asked);

        Assert.All(Enumerable.Range(0, left), _ => Assert.True(Ask()));
        Assert.False(Ask());
    }

    [Fact]
    public void Missing_once_and_rejected_twice_are_three()
    {
        Assert.True(Ask());
        Assert.True(Ask(FollowUpCause.Rejected));
        Assert.True(Ask(FollowUpCause.Rejected));
        Assert.False(Ask());
    }

    [Fact]
    public void What_was_wrong_is_told_with_the_call_it_was_in_and_stays()
    {
        Assert.Null(_history.FaultTold(Word));

        Ask();
        Assert.Null(_history.FaultTold(Word));

        Ask(fault: "the reply has no list of items");
        Assert.Equal("in call 2 the reply has no list of items", _history.FaultTold(Word));

        Ask();
        Assert.Equal("in call 2 the reply has no list of items", _history.FaultTold(Word));
    }

    [Fact]
    public void Second_rejection_is_told_as_one()
    {
        Ask(FollowUpCause.Rejected);
        Assert.Equal("row missing", _history.RejectionTold(Word, "row missing"));

        Ask(FollowUpCause.Rejected);
        Assert.Equal("row missing (once more)", _history.RejectionTold(Word, "row missing"));
        Assert.Null(_history.RejectionTold(Word, null));
    }

    [Fact]
    public void What_was_wrong_at_first_is_told_as_it_is()
    {
        Ask(fault: "the reply has no list of items");

        Assert.Equal("the reply has no list of items", _history.FaultTold(Word));
    }

    [Fact]
    public void What_was_wrong_is_told_with_the_number_of_the_call_whatever_was_wrong_with_those_before()
    {
        Ask();
        Ask(FollowUpCause.Cut);
        Ask(FollowUpCause.NoAnswer, fault: "the reply has no list of items");

        Assert.Equal("in call 3 the reply has no list of items", _history.FaultTold(Word));
    }

    // A prompt cuts what is too long, and what stands behind it would be lost.
    [Fact]
    public void Second_rejection_that_is_long_says_so_first()
    {
        var rejection = $"off_language: {new string('x', 200)}";
        Ask(FollowUpCause.Rejected);
        Ask(FollowUpCause.Rejected);

        Assert.Equal($"once more: {rejection}", _history.RejectionTold(Word, rejection));
    }

    private bool Ask(FollowUpCause cause = FollowUpCause.Missing, string? fault = null) => _history.TryAskAgain(Word, cause, fault);
}
