namespace LearningItems.Generation.Postgres;

/// <summary>Where a job stands.</summary>
public enum FleetJobState
{
    /// <summary>To be claimed by a worker, now or later.</summary>
    Queued,

    /// <summary>Claimed by a worker.</summary>
    Running,

    /// <summary>It has a result, complete or not.</summary>
    Finished,

    /// <summary>Its attempts are used up: it waits for a person, with the reason.</summary>
    Parked,

    /// <summary>Nobody wants it any more.</summary>
    Cancelled,
}

/// <summary>States as the table has them.</summary>
internal static class FleetJobStates
{
    public static FleetJobState Read(string state) => Enum.Parse<FleetJobState>(state, ignoreCase: true);

    public static string Written(FleetJobState state) => state switch
    {
        FleetJobState.Queued => "queued",
        FleetJobState.Running => "running",
        FleetJobState.Finished => "finished",
        FleetJobState.Parked => "parked",
        FleetJobState.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "There is no such state."),
    };
}
