using LearningItems.Generation.Accounting;
using LearningItems.Generation.Recovery;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;
using Microsoft.Extensions.AI;

namespace LearningItems.Generation.Tests.Recovery;

public class RemediesTests
{
    private static readonly Call Words = Prepared.Of(Sources.Request(Sources.Words(8), LearningItemCategory.Vocab)).Calls[0];
    private static readonly Call One = Prepared.Of(Sources.Request(Sources.Words(1), LearningItemCategory.Vocab)).Calls[0];
    private static readonly Call Idioms = Prepared.Of(Sources.Request(Sources.Words(8), LearningItemCategory.Idiom)).Calls[0];

    [Theory]
    [InlineData(0, "the run was cancelled before the call was made")]
    [InlineData(1, "the run was cancelled while the call was on its way")]
    public void Cancelled_call_settles_its_sources(int attempts, string reason) =>
        Assert.Equal(new Remedy.Settle(SourceOutcome.Cancelled, reason), Of(new CallEnd.Cancelled(Words, default, attempts, default)));

    [Theory]
    [InlineData(ChatFailureKind.Transient)]
    [InlineData(ChatFailureKind.Unknown)]
    [InlineData(ChatFailureKind.RateLimited)]
    [InlineData(ChatFailureKind.Authentication)]
    [InlineData(ChatFailureKind.QuotaExhausted)]
    [InlineData(ChatFailureKind.InvalidRequest)]
    public void Failed_call_settles_its_sources_with_its_exception(ChatFailureKind kind)
    {
        var settle = Assert.IsType<Remedy.Settle>(Of(Failed(Words, kind)));

        Assert.Equal(SourceOutcome.Failed, settle.Outcome);
        Assert.Contains("IOException: gone", settle.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChatFailureKind.ContextExceeded, SourceOutcome.Failed)]
    [InlineData(ChatFailureKind.Refused, SourceOutcome.Refused)]
    public void Refusal_and_context_are_narrowed_down_to_the_one_source(ChatFailureKind kind, SourceOutcome last)
    {
        Assert.IsType<Remedy.Split>(Of(Failed(Words, kind)));
        Assert.Equal(last, Assert.IsType<Remedy.Settle>(Of(Failed(One, kind))).Outcome);
    }

    [Fact]
    public void Refused_answer_is_narrowed_down_too()
    {
        Assert.IsType<Remedy.Split>(Of(Answer(Words) with { FinishReason = ChatFinishReason.ContentFilter }));
        Assert.Equal(SourceOutcome.Refused, Assert.IsType<Remedy.Settle>(Of(Answer(One) with { FinishReason = ChatFinishReason.ContentFilter })).Outcome);
    }

    [Fact]
    public void Refusal_after_the_first_items_is_narrowed_down_where_each_source_gets_an_item() =>
        Assert.IsType<Remedy.Split>(Of(Answer(Words) with { FinishReason = ChatFinishReason.ContentFilter }, Tally(accepted: 1)));

    [Fact]
    public void Refusal_of_pattern_work_is_narrowed_down_only_where_nothing_usable_came()
    {
        Assert.IsType<Remedy.Split>(Of(Answer(Idioms) with { FinishReason = ChatFinishReason.ContentFilter }));
        Assert.IsType<Remedy.Split>(Of(Answer(Idioms) with { FinishReason = ChatFinishReason.ContentFilter }, Tally(rejected: 1)));
        Assert.Equal(SourceOutcome.Unused, Assert.IsType<Remedy.Settle>(Of(Answer(Idioms) with { FinishReason = ChatFinishReason.ContentFilter }, Tally(accepted: 1))).Outcome);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Call_that_a_batch_did_not_serve_is_made_again_as_it_was(int round) =>
        Assert.Equal(new Remedy.AskWhole(string.Empty, NeedsRoom: false), Remedies.Of(Words.Asks[0] with { Round = round }, Unserved(Words), new AskTally()));

    [Fact]
    public void Call_that_no_batch_served_four_times_settles_its_sources_with_what_the_last_said() =>
        Assert.Equal(new Remedy.Settle(SourceOutcome.Failed, "the batch expired"), Remedies.Of(Words.Asks[0] with { Round = 3 }, Unserved(Words), new AskTally()));

    [Fact]
    public void Missing_rows_are_asked_for_again_with_what_was_missing()
    {
        Assert.Contains("no item for this row", Assert.IsType<Remedy.AskEach>(Of(Answer(Words))).MissingReason, StringComparison.Ordinal);
        Assert.Contains("broke off", Assert.IsType<Remedy.AskEach>(Of(Answer(Words) with { WasCut = true })).MissingReason, StringComparison.Ordinal);
        Assert.Contains("output limit", Assert.IsType<Remedy.AskEach>(Of(Answer(Words) with { WasCut = true, FinishReason = ChatFinishReason.Length })).MissingReason, StringComparison.Ordinal);
        Assert.Contains("still reasoning", Assert.IsType<Remedy.AskEach>(Of(Reasoned(Cut(Answer(Words))))).MissingReason, StringComparison.Ordinal);
        Assert.Contains("no list", Assert.IsType<Remedy.AskEach>(Of(Answer(Words) with { HasArray = false })).MissingReason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, true, nameof(FollowUpCause.Missing))]
    [InlineData(false, false, nameof(FollowUpCause.NoAnswer))]
    [InlineData(true, true, nameof(FollowUpCause.Cut))]
    [InlineData(true, false, nameof(FollowUpCause.Cut))]
    public void Missing_rows_are_asked_for_again_because_of_what_the_reply_was(bool wasCut, bool hasArray, string cause) =>
        Assert.Equal(Enum.Parse<FollowUpCause>(cause), Assert.IsType<Remedy.AskEach>(Of(Answer(Words) with { WasCut = wasCut, HasArray = hasArray })).Cause);

    [Fact]
    public void Reply_that_brought_nothing_is_told_of_and_one_with_items_is_not()
    {
        Assert.True(Assert.IsType<Remedy.AskEach>(Of(Answer(Words))).BroughtNothing);
        Assert.False(Assert.IsType<Remedy.AskEach>(Of(Answer(Words), Tally(accepted: 1))).BroughtNothing);
        Assert.False(Assert.IsType<Remedy.AskEach>(Of(Answer(Words), Tally(rejected: 1))).BroughtNothing);
    }

    [Fact]
    public void Pattern_work_asks_again_only_when_nothing_usable_came()
    {
        Assert.Equal(new Remedy.Settle(SourceOutcome.Unused, null), Of(Answer(Idioms), Tally(accepted: 1, rejected: 3)));
        Assert.Equal(SourceOutcome.NotApplicable, Assert.IsType<Remedy.Settle>(Of(Answer(Idioms))).Outcome);
        Assert.IsType<Remedy.AskWhole>(Of(Answer(Idioms), Tally(rejected: 3)));
        Assert.IsType<Remedy.AskWhole>(Of(Answer(Idioms) with { HasArray = false }));
        Assert.IsType<Remedy.AskWhole>(Of(Answer(Idioms) with { HasArray = false, WasCut = true }));
    }

    [Fact]
    public void Pattern_work_of_which_a_journal_keeps_an_item_is_not_asked_again_where_no_other_came()
    {
        var ask = Idioms.Asks[0] with { Work = Idioms.Asks[0].Work with { KeptItems = [Idioms.Sources[0].Id] } };

        Assert.Equal(new Remedy.Settle(SourceOutcome.Unused, null), Remedies.Of(ask, Answer(Idioms), new AskTally()));
    }

    [Theory]
    [InlineData(true, SourceOutcome.Rejected)]
    [InlineData(false, SourceOutcome.Failed)]
    public void Pattern_work_ends_rejected_only_where_a_rejected_draft_names_a_source(bool hasSource, SourceOutcome outcome)
    {
        var tally = new AskTally();
        tally.Reject(100, "off_language", hasSource, isUnreadable: false);

        Assert.Equal(outcome, Assert.IsType<Remedy.Settle>(Remedies.Of(Idioms.Asks[0] with { Round = 2 }, Answer(Idioms), tally)).Outcome);
    }

    // A reply that broke off within its list has one: that it has no item does not say that there is nothing to teach.
    [Fact]
    public void Pattern_work_cut_before_its_first_item_is_asked_for_again_and_fails_at_last()
    {
        var cut = Answer(Idioms) with { WasCut = true };

        Assert.Contains("broke off", Assert.IsType<Remedy.AskWhole>(Of(cut)).Correction, StringComparison.Ordinal);
        Assert.Equal(SourceOutcome.Failed, Assert.IsType<Remedy.Settle>(Remedies.Of(Idioms.Asks[0] with { Round = 3 }, cut, new AskTally())).Outcome);
    }

    [Fact]
    public void Ask_ends_without_loss_where_its_answer_leaves_nothing_to_ask_for()
    {
        Assert.True(Of(Answer(Idioms)).EndsWithoutLoss);
        Assert.True(Of(Answer(Idioms), Tally(accepted: 1)).EndsWithoutLoss);
        Assert.False(Of(Answer(Idioms) with { HasArray = false }).EndsWithoutLoss);
        Assert.False(Of(Failed(Idioms, ChatFailureKind.Transient)).EndsWithoutLoss);
        Assert.False(Of(new CallEnd.Cancelled(Idioms, default, 1, default)).EndsWithoutLoss);
    }

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    [InlineData(0, 2, false)]
    [InlineData(0, 3, true)]
    public void Pattern_work_asks_twice_more_after_rejections_and_three_times_after_nothing(int rejected, int round, bool isLast)
    {
        var batch = new Call(Idioms.Number, [Idioms.Asks[0] with { Round = round }], Idioms.InputTokens, Idioms.OutputTokens, Idioms.MaxOutputTokens);

        var remedy = Remedies.Of(batch.Asks[0], Answer(batch) with { HasArray = rejected > 0 }, Tally(rejected: rejected));

        Assert.Equal(isLast, remedy is Remedy.Settle);
    }

    /// <summary>What the ledger and the model are told, word for word.</summary>
    private static IReadOnlyList<(string Reason, Remedy Remedy)> Reasons =>
    [
        ("the call failed: IOException: gone", Of(Failed(Words, ChatFailureKind.Transient))),
        ("the call failed: IOException: gone (the server asks to wait 01:00:00)", Of(Failed(Words, ChatFailureKind.Transient) with { Failure = new ChatFailure(ChatFailureKind.Transient, TimeSpan.FromHours(1)) })),
        ("the model refused to go on (content filter)", Of(Answer(Idioms) with { FinishReason = ChatFinishReason.ContentFilter }, Tally(accepted: 1))),
        ("the model refused to answer (content filter)", Of(Answer(One) with { FinishReason = ChatFinishReason.ContentFilter })),
        ("the reply broke off after 1 items", Of(Answer(Idioms) with { WasCut = true }, Tally(accepted: 1))),
        ($"the reply was cut after 1 items (output limit {Idioms.MaxOutputTokens} tokens)", Of(Cut(Answer(Idioms)), Tally(accepted: 1))),
        ($"the reply was cut while the model was still reasoning (900 of the {Idioms.MaxOutputTokens} tokens it may write): raise MaxOutputTokens or ReasoningTokenAllowance", Of(Reasoned(Cut(Answer(Idioms))), Tally(accepted: 1))),
        ("the reply was left after 9000 characters", Of(Answer(Idioms) with { WasCut = true, Left = "the reply was left after 9000 characters" }, Tally(accepted: 1))),
        ("none of the reply's 3 items was usable: off_language", Of(Answer(Idioms), Tally(rejected: 3))),
        ("the model found nothing to teach", Of(Answer(Idioms))),
        ("items of the reply name no category it was asked for", Remedies.Of(Idioms.Asks[0], Answer(Idioms), new AskTally(), hasStrays: true)),
        ("in call 3 the reply has no list of items", Remedies.Of(Idioms.Asks[0] with { Round = 2 }, Answer(Idioms) with { HasArray = false }, new AskTally())),
        ("the reply has no list of items", Of(Answer(Idioms) with { HasArray = false })),
    ];

    [Fact]
    public void Reason_is_what_happened() => Assert.All(Reasons, one => Assert.Equal(one.Reason, one.Remedy switch
    {
        Remedy.Settle settle => settle.Reason,
        Remedy.AskWhole whole => whole.Correction,
        var other => other.ToString(),
    }));

    [Fact]
    public void More_room_is_asked_for_where_the_limit_cut_before_the_first_item()
    {
        Assert.True(Assert.IsType<Remedy.AskEach>(Of(Cut(Answer(Words)))).NeedsRoom);
        Assert.False(Assert.IsType<Remedy.AskEach>(Of(Cut(Answer(Words)), Tally(accepted: 1))).NeedsRoom);
        Assert.False(Assert.IsType<Remedy.AskEach>(Of(Answer(Words))).NeedsRoom);
        Assert.True(Assert.IsType<Remedy.AskWhole>(Of(Cut(Answer(Idioms)) with { HasArray = false })).NeedsRoom);
        Assert.False(Assert.IsType<Remedy.AskWhole>(Of(Cut(Answer(Idioms)), Tally(rejected: 1))).NeedsRoom);
        Assert.False(Assert.IsType<Remedy.AskWhole>(Of(Answer(Idioms) with { HasArray = false })).NeedsRoom);
    }

    [Fact]
    public void Call_of_several_categories_is_narrowed_down_to_each_of_them_as_it_was()
    {
        var merged = new Call(1, [Idioms.Asks[0], Words.Asks[0]], Idioms.InputTokens, Idioms.OutputTokens, Idioms.MaxOutputTokens);

        Assert.Equal(new Remedy.AskWhole(string.Empty, NeedsRoom: false), Remedies.Of(Words.Asks[0], Failed(merged, ChatFailureKind.ContextExceeded), new AskTally()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Reply_of_which_an_item_was_unreadable_is_told_of_wherever_it_stood(bool isFirst)
    {
        var tally = new AskTally();
        foreach (var isUnreadable in new[] { isFirst, !isFirst })
        {
            tally.Reject(100, isUnreadable ? "unreadable_item" : "off_language", hasSource: !isUnreadable, isUnreadable);
        }

        Assert.True(Assert.IsType<Remedy.AskEach>(Of(Answer(Words), tally)).BroughtNothing);
        var last = Assert.IsType<Remedy.Settle>(Remedies.Of(Idioms.Asks[0] with { Round = 2 }, Answer(Idioms), tally));
        Assert.Equal((SourceOutcome.Rejected, $"none of the reply's 2 items was usable: {(isFirst ? "unreadable_item" : "off_language")}"), (last.Outcome, last.Reason));
    }

    [Fact]
    public void Pattern_work_asks_three_times_more_after_cuts_and_twice_after_strays()
    {
        var third = Idioms.Asks[0] with { Round = 2 };

        Assert.IsType<Remedy.AskWhole>(Remedies.Of(third, Answer(Idioms) with { WasCut = true }, new AskTally()));
        Assert.Equal(SourceOutcome.Failed, Assert.IsType<Remedy.Settle>(Remedies.Of(third, Answer(Idioms), new AskTally(), hasStrays: true)).Outcome);
        Assert.IsType<Remedy.AskWhole>(Remedies.Of(third with { Round = 1 }, Answer(Idioms), new AskTally(), hasStrays: true));
    }

    private static CallEnd.Answered Cut(CallEnd.Answered answer) => answer with { FinishReason = ChatFinishReason.Length, WasCut = true };

    private static CallEnd.Answered Reasoned(CallEnd.Answered answer) => answer with { Usage = new TokenUsage(100, 0, 1_000), ReasoningTokens = 900 };

    private static Remedy Of(CallEnd end, AskTally? tally = null) => Remedies.Of(end.Call.Asks[0], end, tally ?? new AskTally());

    private static CallEnd.Answered Answer(Call batch) => new(batch, default, 1, default) { FinishReason = ChatFinishReason.Stop, HasArray = true };

    private static CallEnd.Failed Failed(Call batch, ChatFailureKind kind) => new(batch, default, 1, default, new IOException("gone"), new ChatFailure(kind));

    private static CallEnd.Unserved Unserved(Call batch) => new(batch, default, default, new IOException("the batch expired"));

    private static AskTally Tally(int accepted = 0, int rejected = 0)
    {
        var tally = new AskTally();
        for (var index = 0; index < accepted; index++)
        {
            tally.Accept(100);
        }

        for (var index = 0; index < rejected; index++)
        {
            tally.Reject(100, "off_language", hasSource: true, isUnreadable: false);
        }

        return tally;
    }
}
