namespace LearningItems.Generation.Tests.Execution.Hostile;

/// <summary>What a client does to a reply beside the faults of a provider: the deliberate and the absurd.</summary>
public enum Twist
{
    None,

    // The reply says what cannot be.
    NegativeUsage,
    BoundlessUsage,
    NoUsage,
    ManyUsages,
    Controls,
    Overrides,
    HalfPairs,
    Heaps,
    LongNames,

    // The reply has no end.
    Copies,
    Endless,
    EndlessBlanks,
    EndlessReasoning,

    // The client is broken.
    ThrowsAtOnce,
    ThrowsWhenDisposed,
    ThrowsACancellation,
    ThrowsAPage,
    NullPiece,
}
