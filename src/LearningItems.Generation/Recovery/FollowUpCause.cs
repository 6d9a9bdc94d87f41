namespace LearningItems.Generation.Recovery;

/// <summary>Why a source is asked for again. Each cause has a bound of its own: what happened to a whole reply says nothing of one source.</summary>
internal enum FollowUpCause
{
    /// <summary>The reply was read to its end and had no item for the source.</summary>
    Missing,

    /// <summary>The reply had a draft of the source, which was rejected.</summary>
    Rejected,

    /// <summary>The reply was cut or broke off before the source.</summary>
    Cut,

    /// <summary>The reply was no list of items at all.</summary>
    NoAnswer,
}
