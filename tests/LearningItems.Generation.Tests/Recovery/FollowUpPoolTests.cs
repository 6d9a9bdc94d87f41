using LearningItems.Generation.Recovery;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Recovery;

public class FollowUpPoolTests
{
    private static readonly IReadOnlyList<Source> Words = [.. Sources.Words(100).Select(word => new Source(word, word.Text))];

    private readonly FollowUpPool _pool = new(Prepared.Work(Sources.Request(Sources.Words(100)), LearningItemCategory.Vocab), FollowUpTiming.Of(BatchingPreference.Balanced));

    [Fact]
    public void Empty_pool_gives_nothing_however_quiet_it_is() => Assert.Null(_pool.TryTake(isQuiet: true, most: 40));

    [Fact]
    public void Few_sources_wait_until_it_is_quiet()
    {
        Add(0, 39);

        Assert.Null(_pool.TryTake(isQuiet: false, most: 40));
        Assert.Equal(Words.Take(39), _pool.TryTake(isQuiet: true, most: 40)!.Select(row => row.Source));
        Assert.True(_pool.IsEmpty);
    }

    [Fact]
    public void Full_follow_ups_leave_at_once_and_the_rest_when_it_is_quiet()
    {
        Add(0, 100);

        Assert.Equal(Words.Take(40), _pool.TryTake(isQuiet: false, most: 40)!.Select(row => row.Source));
        Assert.Equal(Words.Skip(40).Take(40), _pool.TryTake(isQuiet: false, most: 40)!.Select(row => row.Source));
        Assert.Null(_pool.TryTake(isQuiet: false, most: 40));
        Assert.Equal(Words.Skip(80), _pool.TryTake(isQuiet: true, most: 40)!.Select(row => row.Source));
    }

    [Fact]
    public void Six_leave_early_where_they_may_hurry()
    {
        Add(0, 5);
        Assert.Null(_pool.TryTake(isQuiet: false, most: 40, mayHurry: true));

        Add(5, 1);
        Assert.Null(_pool.TryTake(isQuiet: false, most: 40, mayHurry: false));
        Assert.Equal(Words.Take(6), _pool.TryTake(isQuiet: false, most: 40, mayHurry: true, idle: 8)!.Select(row => row.Source));
    }

    [Theory]
    [InlineData(20, 12)]
    [InlineData(5, 5)]
    public void Up_to_twelve_go_along_with_a_call_of_the_plan(int room, int along)
    {
        Add(0, 30);

        Assert.Equal(Words.Take(along), _pool.TakeAlong(room).Select(row => row.Source));
        Assert.False(_pool.IsEmpty);
    }

    [Theory]
    [InlineData(13, 3, 5)]
    [InlineData(15, 3, 5)]
    [InlineData(13, 8, 4)]
    [InlineData(3, 8, 3)]
    [InlineData(39, 1, 39)]
    [InlineData(40, 4, 10)]
    public void For_the_lowest_latency_those_who_wait_are_shared_among_the_calls_that_may_leave(int waiting, int idle, int taken)
    {
        var pool = new FollowUpPool(_pool.Work, FollowUpTiming.Of(BatchingPreference.LowestLatency));
        Words.Take(waiting).ToList().ForEach(word => pool.Add(new PooledSource(word, Rejection: null, Fault: null)));

        Assert.Equal(taken, pool.TryTake(isQuiet: false, most: 40, mayHurry: true, idle)!.Count);
    }

    [Theory]
    [InlineData(BatchingPreference.Balanced)]
    [InlineData(BatchingPreference.LowestLatency)]
    public void Follow_up_in_a_hurry_has_no_more_than_fit(BatchingPreference preference)
    {
        var pool = new FollowUpPool(_pool.Work, FollowUpTiming.Of(preference));
        Words.ToList().ForEach(word => pool.Add(new PooledSource(word, Rejection: null, Fault: null)));

        Assert.Equal(Words.Take(40), pool.TryTake(isQuiet: false, most: 40, mayHurry: true, idle: 2)!.Select(row => row.Source));
    }

    [Fact]
    public void Corrections_are_those_of_rejected_sources()
    {
        _pool.Add(new PooledSource(Words[7], Rejection: null, Fault: null));
        _pool.Add(new PooledSource(Words[3], "off_language: not Chinese", Fault: null));

        Assert.Equal([new Correction("off_language: not Chinese", Words[3])], PooledSource.Corrections(_pool.TryTake(isQuiet: true, most: 40)!));
    }

    [Fact]
    public void What_was_wrong_with_a_whole_reply_is_said_once()
    {
        _pool.Add(new PooledSource(Words[0], Rejection: null, "the reply has no list of items"));
        _pool.Add(new PooledSource(Words[1], Rejection: null, "the reply has no list of items"));

        Assert.Equal([new Correction("the reply has no list of items")], PooledSource.Corrections(_pool.TryTake(isQuiet: true, most: 40)!));
    }

    private void Add(int first, int count)
    {
        foreach (var word in Words.Skip(first).Take(count))
        {
            _pool.Add(new PooledSource(word, Rejection: null, Fault: null));
        }
    }
}
