namespace LearningItems.Generation.Tests.Execution.Faults;

/// <summary>What can go wrong with a call. Faults of one row strike the words that a faulty client is told to stumble over.</summary>
public enum Fault
{
    None,

    // The reply comes and is not what was asked for.
    CutByLength,
    CutBeforeFirstItem,
    CutWithoutReason,
    Fence,
    Prose,
    BadJson,
    MissingRows,
    Duplicates,
    ShiftedIds,
    OffLanguage,
    EmptyReply,
    ProseOnly,
    WrongTypes,

    // The provider refuses.
    RefusedWord,
    RefusedByException,
    ContextExceeded,

    // No reply comes, or not all of it.
    Hang,
    HangHalfWay,
    RateLimited,
    RateLimitedWithRetryAfter,
    ServerError,
    Disconnect,
    DisconnectHalfWay,
    UnknownException,

    // Nothing further will come.
    QuotaExhausted,
    Unauthorized,
}
