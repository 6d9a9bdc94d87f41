using LearningItems.Generation.Work;

namespace LearningItems.Generation.Recovery;

/// <summary>
/// Sources of one category that wait to be asked for again. They leave together: when a full follow-up waits, or when no earlier call of
/// the category can bring more.
/// </summary>
internal sealed class FollowUpPool(CategoryWork work)
{
    private readonly Queue<PooledSource> _waiting = new();

    /// <summary>The category's work.</summary>
    public CategoryWork Work => work;

    public bool IsEmpty => _waiting.Count == 0;

    public void Add(PooledSource source) => _waiting.Enqueue(source);

    /// <summary>Takes the sources of the next follow-up, if it may leave.</summary>
    /// <param name="isQuiet">Whether no earlier call of the category is planned or in flight.</param>
    /// <param name="most">The most sources that fit.</param>
    public IReadOnlyList<PooledSource>? TryTake(bool isQuiet, int most)
    {
        if (IsEmpty || (_waiting.Count < most && !isQuiet))
        {
            return null;
        }

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
    /// <summary>What the model is told when it is asked for the sources in this order.</summary>
    public static IReadOnlyList<string> Corrections(IReadOnlyList<PooledSource> rows)
    {
        var ofRows = rows.Select((row, index) => row.Rejection is null ? null : $"row {index + 1}: {row.Rejection}");
        var ofReplies = rows.Select(row => row.Fault).Distinct(StringComparer.Ordinal);
        return [.. ofReplies.Concat(ofRows).OfType<string>()];
    }
}
