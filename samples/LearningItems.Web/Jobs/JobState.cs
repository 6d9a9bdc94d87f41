namespace LearningItems.Web.Jobs;

/// <summary>How far a list has come.</summary>
internal enum JobState
{
    /// <summary>Nothing can be made of it as it was read.</summary>
    Unreadable,

    /// <summary>It is read and planned; nothing is sent.</summary>
    Read,

    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>Its items are being made.</summary>
    Running,

    /// <summary>Its run ended by itself, complete or not.</summary>
    Finished,

    /// <summary>A person ended its run.</summary>
    Cancelled,

    /// <summary>Its run came to no end of its own.</summary>
    Failed,
}
