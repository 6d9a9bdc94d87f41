using LearningItems.Generation.Work;

namespace LearningItems.Generation.Recovery;

/// <summary>
/// Sources of one category that wait to be asked for again. They leave together: with calls of the plan, when a full follow-up waits, and when no
/// earlier call of the category can bring more.
/// </summary>
internal sealed class FollowUpPool(CategoryWork work, FollowUpTiming timing)
{
    private readonly Queue<PooledSource> _waiting = new();

    /// <summary>The category's work.</summary>
    public CategoryWork Work => work;

    public bool IsEmpty => _waiting.Count == 0;

    public void Add(PooledSource source) => _waiting.Enqueue(source);

    /// <summary>Takes the sources of the next follow-up, if it may leave.</summary>
    /// <param name="isQuiet">Whether no earlier call of the category is planned or in flight.</param>
    /// <param name="most">The most sources that fit.</param>
    /// <param name="mayHurry">Whether a few may leave before the calls in flight have ended.</param>
    /// <param name="idle">Calls that may leave at once, this one among them.</param>
    public IReadOnlyList<PooledSource>? TryTake(bool isQuiet, int most, bool mayHurry = false, int idle = 1)
    {
        var mayLeave = !IsEmpty && (isQuiet || _waiting.Count >= most || (mayHurry && _waiting.Count >= timing.Early));
        return mayLeave ? Take(mayHurry && _waiting.Count <= most ? timing.InNext(_waiting.Count, idle) : most) : null;
    }

    /// <summary>Takes the sources that go along with a call of the plan.</summary>
    /// <param name="room">How many more sources the call may carry.</param>
    public IReadOnlyList<PooledSource> TakeAlong(int room) => Take(Math.Min(room, timing.Joining));

    private List<PooledSource> Take(int most)
    {
        var taken = new List<PooledSource>();
        while (taken.Count < most && _waiting.TryDequeue(out var next))
        {
            taken.Add(next);
        }

        return taken;
    }
}

/// <summary>A source that waits.</summary>
/// <param name="Source">The source.</param>
/// <param name="Rejection">Why its draft was rejected; null when there was no draft.</param>
/// <param name="Fault">What was wrong with the whole reply; null when something came.</param>
/// <param name="OutputFactor">The room its next reply is to have: what it had, and more where the reply was cut before its first item.</param>
internal sealed record PooledSource(Source Source, string? Rejection, string? Fault, int OutputFactor = 1)
{
    /// <summary>What the model is told when it is asked for the sources.</summary>
    public static IReadOnlyList<Correction> Corrections(IReadOnlyList<PooledSource> rows)
    {
        var ofReplies = rows.Select(row => row.Fault).OfType<string>().Distinct(StringComparer.Ordinal).Select(fault => new Correction(fault));
        var ofRows = rows.Where(row => row.Rejection is not null).Select(row => new Correction(row.Rejection!, row.Source));
        return [.. ofReplies, .. ofRows];
    }
}
