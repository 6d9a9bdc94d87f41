using LearningItems.Generation.Planning;
using LearningItems.Generation.Strategies;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Planning;

public class LearnedTokensTests
{
    private static readonly LearningItemCategory Vocab = LearningItemCategory.Vocab;

    private readonly LearnedTokens _learned = new();

    [Fact]
    public void Nothing_is_known_before_ten_items()
    {
        _learned.Note(Vocab, 900, 9);
        Assert.Null(_learned.PerItem(Vocab));

        _learned.Note(Vocab, 101, 1);
        Assert.Equal(101, _learned.PerItem(Vocab)); // 1,001 over ten, rounded up
    }

    [Fact]
    public void Figure_that_cannot_be_right_teaches_nothing()
    {
        _learned.Note(Vocab, 3, 100);

        Assert.Null(_learned.PerItem(Vocab));
    }

    [Fact]
    public void Categories_are_told_apart()
    {
        _learned.Note(Vocab, 1_000, 10);

        Assert.Null(_learned.PerItem(LearningItemCategory.Grammar));
    }

    [Fact]
    public void Call_stays_as_planned_while_nothing_is_known_or_it_fits()
    {
        var run = Prepare(Vocab);

        Assert.Same(run.Calls[0], Assert.Single(Fit(run)));
        _learned.Note(Vocab, 1_000, 10); // a hundred an item; the limit has room for twice the estimate
        Assert.Same(run.Calls[0], Assert.Single(Fit(run)));
    }

    [Fact]
    public void Longer_items_raise_the_limit()
    {
        var run = Prepare(Vocab);
        _learned.Note(Vocab, 2_000, 10);

        var fitted = Assert.Single(Fit(run));

        Assert.Equal(run.Calls[0].Number, fitted.Number);
        Assert.Equal(run.Calls[0].Sources, fitted.Sources);
        Assert.InRange(fitted.MaxOutputTokens, 40 * 200, 100_000);
    }

    [Fact]
    public void Items_too_long_for_the_model_split_the_call()
    {
        var run = Prepare(Vocab, outputLimit: 8_192);
        _learned.Note(Vocab, 4_000, 10);

        var fitted = Fit(run);

        Assert.Equal([10, 10], fitted.Select(part => part.Sources.Count)); // 0.8 of 8,192 tokens hold 16 of the 20
        Assert.Equal(run.Calls[0].Sources, fitted.SelectMany(part => part.Sources));
        Assert.Equal([1, 1_001], fitted.Select(part => part.Number));
        Assert.All(fitted, part => Assert.InRange(part.MaxOutputTokens, 400 * part.Sources.Count, 8_192));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Parts_of_a_follow_up_are_follow_ups(bool isFollowUp)
    {
        var run = Prepare(Vocab, outputLimit: 8_192);
        _learned.Note(Vocab, 4_000, 10);

        var fitted = run.Planner.Fit(run.Calls[0] with { IsFollowUp = isFollowUp }, _learned, () => 1_001);

        Assert.Equal([isFollowUp, isFollowUp], fitted.Select(part => part.IsFollowUp));
    }

    [Fact]
    public void Pattern_call_is_never_split()
    {
        var run = Prepare(LearningItemCategory.Idiom, outputLimit: 8_192);
        _learned.Note(LearningItemCategory.Idiom, 20_000, 10);

        var fitted = Assert.Single(Fit(run));

        Assert.Equal(run.Calls[0].Sources, fitted.Sources);
        Assert.Equal(8_192, fitted.MaxOutputTokens);
    }

    [Fact]
    public void Call_that_cannot_be_helped_is_no_change_of_the_plan()
    {
        var run = Prepare(LearningItemCategory.Idiom, outputLimit: 512);
        _learned.Note(LearningItemCategory.Idiom, 20_000, 10);

        Assert.Same(run.Calls[0], Assert.Single(Fit(run)));
    }

    [Fact]
    public void Most_that_a_reply_took_to_reason_is_what_the_others_get_room_for()
    {
        Assert.Equal(500, _learned.Reasoning(allowed: 500));
        _learned.NoteReasoning(2_000, wasCut: false);
        _learned.NoteReasoning(100, wasCut: false);

        Assert.InRange(_learned.Reasoning(allowed: 500), 2_000, 4_000);
        Assert.Equal(2_500, _learned.Reasoning(allowed: 2_500)); // suffices
        _learned.NoteReasoning(2_000, wasCut: true); // would have gone on
        Assert.InRange(_learned.Reasoning(allowed: 2_500), 4_001, 1_000_000);
    }

    private static PreparedRun Prepare(LearningItemCategory category, int outputLimit = 100_000) => PreparedRequest.Prepare(
        Sources.Request(Sources.Words(40), category), new StrategySet([]), new LearningItemGenerationOptions { MaxConcurrency = 1, MaxOutputTokens = outputLimit }).ToRun();

    private IReadOnlyList<Call> Fit(PreparedRun run)
    {
        var number = 1_000;
        return run.Planner.Fit(run.Calls[0], _learned, () => ++number);
    }
}
