namespace LearningItems.Generation;

/// <summary>
/// A pure check of one draft. A check that rejects right content is worse than none: where code cannot know, warn or stay
/// silent.
/// </summary>
/// <remarks>Checks are called from several threads and keep no state.</remarks>
public interface IDraftCheck
{
    /// <summary>Looks at a draft and adds what it finds.</summary>
    /// <param name="context">The draft and what it was asked for.</param>
    /// <param name="findings">Where findings go.</param>
    void Inspect(DraftContext context, ICollection<Finding> findings);
}
