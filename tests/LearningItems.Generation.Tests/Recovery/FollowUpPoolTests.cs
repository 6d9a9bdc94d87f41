using LearningItems.Generation.Recovery;
using LearningItems.Generation.Tests.Fakes;
using LearningItems.Generation.Tests.Planning;
using LearningItems.Generation.Work;

namespace LearningItems.Generation.Tests.Recovery;

public class FollowUpPoolTests
{
    private static readonly IReadOnlyList<Source> Words = [.. Sources.Words(100).Select(word => new Source(word, word.Text))];

    private readonly FollowUpPool _pool = new(Prepared.Work(Sources.Request(Sources.Words(100)), LearningItemCategory.Vocab));

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
    public void Corrections_name_the_rows_of_the_follow_up()
    {
        _pool.Add(new PooledSource(Words[7], Rejection: null, Fault: null));
        _pool.Add(new PooledSource(Words[3], "off_language: not Chinese", Fault: null));

        Assert.Equal(["row 2: off_language: not Chinese"], PooledSource.Corrections(_pool.TryTake(isQuiet: true, most: 40)!));
    }

    [Fact]
    public void What_was_wrong_with_a_whole_reply_is_said_once()
    {
        _pool.Add(new PooledSource(Words[0], Rejection: null, "the reply has no list of items"));
        _pool.Add(new PooledSource(Words[1], Rejection: null, "the reply has no list of items"));

        Assert.Equal(["the reply has no list of items"], PooledSource.Corrections(_pool.TryTake(isQuiet: true, most: 40)!));
    }

    private void Add(int first, int count)
    {
        foreach (var word in Words.Skip(first).Take(count))
        {
            _pool.Add(new PooledSource(word, Rejection: null, Fault: null));
        }
    }
}
