namespace LearningItems.Cli;

/// <summary>How the program ends; scripts rely on these.</summary>
internal static class ExitCodes
{
    public const int Complete = 0;
    public const int UnexpectedError = 1;

    /// <summary>Bad usage or input: nothing was sent and nothing overwritten.</summary>
    public const int BadUsage = 2;

    /// <summary>Some source was lost; what was done is saved.</summary>
    public const int Incomplete = 3;

    /// <summary>Batches are on their way; the same command later goes on.</summary>
    public const int Waiting = 4;

    /// <summary>Ended by a signal; what was done is saved.</summary>
    public const int Cancelled = 130;
}
